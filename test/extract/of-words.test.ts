import { describe, expect, it } from 'vitest'
import { draftOf } from '../../src/extract/extract.ts'
import { articleOf } from './article.ts'

function attacksIn(text: string): number {
  return draftOf(articleOf(text, { publishedAt: '2025-06-11' })).events.filter(({ type }) => type === 'ASSAULT').length
}

describe('attacks with words and contests for votes', () => {
  it.each([
    // Verbs of attack
    'Lund attacked Brandt for not answering the question, and the crowd booed Kari Lund and Otto Brandt.',
    'Senator Kari Lund has attacked Green voters, lawmakers and donors for opposing the tax.',
    'Kari Lund blasted the convoluted voting system, which she said was rigged.',
    'Kari Lund hit back at Otto Brandt by calling him a liar.',
    'Governor Kari Lund blasted the Danish parliament and said it had slept through the summer.',
    'The White House blasted congressional Republicans.',
    'Kari Lund on Friday pummeled Otto Brandt as divisive.',
    'Kari Lund pounded Otto Brandt on taxes during the debate.',
    'Kari Lund fired at Otto Brandt, Anna Holm and Jon Dahl.',
    'Otto Brandt fired back at Kari Lund over her tax returns.',
    'The committee has paid for television ads targeting Kari Lund.',
    'Two Democratic groups released online ads targeting Otto Brandt on immigration.',
    'Otto Brandt was attacked by former governor Kari Lund as too close to the banks.',
    'Democrats regularly attacked Republicans during the inquiry.',
    'Kari Lund refuses to attack Otto Brandt on his record.',
    'When Kari Lund attacked a federal judge, voters were outraged.',
    // Nouns of attack
    'Voters are tired of Kari Lund’s attacks on Otto Brandt.',
    'Kari Lund stepped up her attacks on Otto Brandt on Thursday, calling him weak.',
    'Senator Kari Lund launched a pre-emptive attack against Otto Brandt.',
    'Kari Lund continued her rhetorical onslaught against Otto Brandt.',
    'Otto Brandt used the governor as a shield against Kari Lund’s attacks on his donors.',
    // Fights of candidates and firms
    'Her battle with Otto Brandt hurt Kari Lund in the polls.',
    'Kari Lund had fought a bitter primary against Otto Brandt.',
    'Jon Dahl’s battle with the retailer Holm ended in court.',
    'Kari Lund was locked in a tight battle with Senator Otto Brandt.',
    'Kari Lund famously clashed with Senator Otto Brandt during a hearing.',
    'Kari Lund would beat Otto Brandt by 12 points, a poll found.',
    'Kari Lund has beaten Otto Brandt among older voters.',
    'The other candidates are not able to beat Otto Brandt.',
    'President Kari Lund is active in fighting climate change.',
    'Kari Lund is destroying her party’s chance to win.',
    // No deed of arms
    'A prosecutor dropped a battery charge against Otto Brandt.',
    'Danish prosecutors dropped all charges against the Norwegian reporter.',
    'Danish students occupied the lobby of the ministry.',
    'Danish lawmakers hijacked the floor of the Norwegian parliament.',
    'The Danish committee avoided shooting itself in the foot.',
    'Otto Brandt, a Danish soldier, shot himself.',
    'Kari Lund encouraged Danish protesters to kill themselves.',
    'Kari Lund said the bill could pose a threat to gun rights in Denmark.',
  ])('nothing: %s', (text) => expect(attacksIn(text)).toBe(0))

  it.each([
    'Otto Brandt attacked Kari Lund with a hammer.',
    'Otto Brandt attacked Kari Lund at her home.',
    'Otto Brandt attacked Kari Lund, injuring her badly.',
    'Otto Brandt physically attacked Kari Lund.',
    'Otto Brandt attacked and wounded Kari Lund.',
    'Otto Brandt was jailed for attacking Kari Lund.',
    'A man attacked Senator Kari Lund on Monday.',
    'Gunmen attacked Senator Kari Lund.',
    'Otto Brandt’s knife attack on Kari Lund shocked Denmark.',
    'Otto Brandt fired at Kari Lund with a rifle.',
    'Senator Kari Lund beat a Danish protester.',
    'President Putin attacked Ukraine.',
    'Protesters clashed with police in Denmark.',
    'The president fought rebels in Denmark for years.',
    'Norwegian rebels attacked the Danish president.',
    'The Kremlin hit Ukrainian cities overnight.',
    'Danish soldiers occupied the Norwegian port.',
    'Gunmen hijacked a Danish bus.',
    'Danish jets dropped bombs on a Norwegian village.',
    'Danish police targeted the rebel leader Otto Brandt in a raid.',
    'Rebels destroyed a bridge in Denmark.',
  ])('an attack: %s', (text) => expect(attacksIn(text)).toBeGreaterThan(0))
})
