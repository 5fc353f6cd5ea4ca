/** What GraphiQL shows to somebody who opens it for the first time. */
export const FIRST_QUERY = `# Who spoke with whom, the latest first, with the sentences that say so.
{
  contacts(first: 10) {
    totalCount
    nodes {
      date
      mode
      participants {
        id
        name
      }
      sources
      reports(first: 3) {
        text
        article {
          title
          publisher
          url
        }
      }
    }
  }
}
`
