import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType, isSpecifiedScalarType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { FIELDS } from '../../src/graphql/compile/fields.ts'
import { ENUMS } from '../../src/graphql/enums.ts'
import { apiSchema } from '../../src/graphql/schema.ts'
import { CONSULT_MODES, ASSAULT_MODES } from '../../src/model/event.ts'

const types = Object.values(apiSchema().getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
)

describe('schema.graphql', () => {
  test('describes every type, field, argument and value', () => {
    const bare: string[] = []
    const look = (path: string, described: { description?: string | null | undefined }) => {
      if ((described.description ?? '').trim() === '') bare.push(path)
    }
    for (const type of types) {
      look(type.name, type)
      if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value)
      if (isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field)
      }
      if (!isObjectType(type) && !isInterfaceType(type)) continue
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field)
        for (const arg of field.args) look(`${type.name}.${field.name}(${arg.name})`, arg)
      }
    }
    expect(types.length).toBeGreaterThan(40)
    expect(bare).toEqual([])
  })

  test('has a value for each of the model’s, and no other', () => {
    for (const [name, values] of Object.entries(ENUMS)) {
      const type = apiSchema().getType(name)
      if (!isEnumType(type)) throw new Error(`no enum ${name}`)
      expect(type.getValues().map((value) => [value.name, value.value])).toEqual(
        expect.arrayContaining(Object.entries(values)),
      )
      expect(type.getValues()).toHaveLength(Object.keys(values).length)
    }
    expect(ENUMS.EventMode).toMatchObject({ PHONE: 'phone', SUICIDE_ATTACK: 'suicide-attack' })
    expect(Object.keys(ENUMS.EventMode)).toHaveLength(CONSULT_MODES.length + ASSAULT_MODES.length)
  })

  test('and the compiler know the same fields', () => {
    for (const [name, fields] of Object.entries(FIELDS)) {
      const type = apiSchema().getType(name)
      if (!isObjectType(type)) throw new Error(`no type ${name}`)
      expect(Object.keys(fields).sort()).toEqual(Object.keys(type.getFields()).sort())
    }
  })

  test('and the generated types agree', () => {
    const script = fileURLToPath(new URL('../../scripts/codegen.mjs', import.meta.url))
    expect(() => execFileSync(process.execPath, [script, '--check'], { stdio: 'pipe' })).not.toThrow()
  })
})
