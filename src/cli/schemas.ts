import { join } from 'node:path'
import * as z from 'zod/mini'
import { catalogueSchema, cautionsSchema, entrySchema } from '../core/catalogue/schema'
import { chamberSchema } from '../core/chamber/chamberSchema'
import { conditionSchema } from '../core/questionnaire/conditionSchema'
import { glossarySchema } from '../core/questionnaire/glossary'
import {
  idSchema,
  optionIdSchema,
  questionnaireSchema,
  sectionSchema,
  textSchema,
  translatedSchema,
} from '../core/questionnaire/schema'
import { schemaPlace } from './places'

/** A JSON Schema file as it should be. */
export type SchemaFile = { file: string; text: string }

/** The JSON Schemas of all kinds of content files, for the completion of editors. */
export function schemaFiles(): SchemaFile[] {
  const shared = z.registry<{ id: string }>()
  shared.add(conditionSchema, { id: 'condition' })
  shared.add(textSchema, { id: 'text' })
  shared.add(translatedSchema, { id: 'translated' })
  shared.add(idSchema, { id: 'id' })
  shared.add(optionIdSchema, { id: 'optionId' })
  const schemas = {
    questionnaire: questionnaireSchema,
    section: sectionSchema,
    glossary: glossarySchema,
    catalogue: catalogueSchema,
    cautions: cautionsSchema,
    entry: entrySchema,
    chamber: chamberSchema,
  }
  return Object.entries(schemas).map(([name, schema]) => {
    const json = z.toJSONSchema(schema, { metadata: shared, target: 'draft-7', io: 'input' })
    const ofTexts = Object.entries(json.definitions ?? {}).find(([id]) => id === 'translated')?.[1]
    // In a chamber's file one language is enough for a text.
    if (name === 'chamber' && typeof ofTexts === 'object') {
      delete ofTexts.required
      ofTexts.minProperties = 1
    }
    return { file: join(schemaPlace(), `${name}.schema.json`), text: `${JSON.stringify(json, null, 2)}\n` }
  })
}
