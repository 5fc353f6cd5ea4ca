import { describe, expect, test } from 'vitest'
import { canonicalUrl } from '../../src/model/url.ts'

describe('canonicalUrl', () => {
  test.each([
    ['HTTPS://News.Example.COM/a/B', 'https://news.example.com/a/B'],
    ['https://news.example.com:443/a', 'https://news.example.com/a'],
    ['http://news.example.com:80/a', 'http://news.example.com/a'],
    ['https://news.example.com:8443/a', 'https://news.example.com:8443/a'],
    ['https://news.example.com', 'https://news.example.com/'],
    ['https://news.example.com/a#part', 'https://news.example.com/a'],
    ['https://news.example.com/a?utm_source=x&id=7&UTM_medium=y', 'https://news.example.com/a?id=7'],
    ['https://news.example.com/a?utm_source=x', 'https://news.example.com/a'],
    ['https://news.example.com/a?q=%7E+b&z', 'https://news.example.com/a?q=%7E+b&z'],
  ])('%s becomes %s', (url, expected) => {
    expect(canonicalUrl(url)).toBe(expected)
    expect(canonicalUrl(expected)).toBe(expected)
  })

  test.each(['', 'news.example.com/a', 'ftp://news.example.com/a', 'article:7', 'mailto:a@b.example', 'http://'])(
    '%s is no article address',
    (url) => expect(canonicalUrl(url)).toBeNull(),
  )

  test('different articles stay different', () => {
    const addresses = ['https://a.example/x?id=1', 'https://a.example/x?id=2', 'https://a.example/X?id=1']
    expect(new Set(addresses.map(canonicalUrl)).size).toBe(addresses.length)
  })
})
