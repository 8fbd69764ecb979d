declare namespace finesse.utilities {
  /**
   * Checks data against a JSON schema. This is one object, not a class: never use `new`.
   *
   * Seen in 12.0(1) and 15.0(1).
   * See https://developer.cisco.com/docs/finesse/channel-service
   */
  interface JsonValidator {
    /**
     * Checks data against a JSON schema.
     * @param schema such as `ChannelSchema.getChannelStateSchema()`. Pass the data first: in the other order everything is valid
     */
    validateJson(data: unknown, schema: JsonSchema): JsonValidation;
  }

  const JsonValidator: JsonValidator;

  /** What `JsonValidator.validateJson` returns. */
  type JsonValidation = { valid: true; error?: undefined } | { valid: false; error: JsonValidationError };

  /** The first mistake that was found. */
  interface JsonValidationError {
    message: string;
    /** Number of the kind of mistake. */
    code: number;
    /** Where in the data: a JSON pointer, empty for the whole. */
    dataPath: string;
    /** Where in the schema: a JSON pointer. */
    schemaPath: string;
    /** What `message` is made of. */
    params: { [name: string]: unknown };
    subErrors: JsonValidationError[] | null;
  }

  /**
   * A JSON schema, draft 4.
   * See https://json-schema.org/draft-04
   */
  interface JsonSchema {
    $schema?: string;
    $ref?: string;
    id?: string;
    title?: string;
    description?: string;
    default?: unknown;
    type?: JsonSchemaType | JsonSchemaType[];
    enum?: unknown[];
    allOf?: JsonSchema[];
    anyOf?: JsonSchema[];
    oneOf?: JsonSchema[];
    not?: JsonSchema;
    definitions?: { [name: string]: JsonSchema };
    format?: string;
    properties?: { [name: string]: JsonSchema };
    patternProperties?: { [pattern: string]: JsonSchema };
    additionalProperties?: boolean | JsonSchema;
    required?: string[];
    minProperties?: number;
    maxProperties?: number;
    dependencies?: { [name: string]: JsonSchema | string[] };
    items?: JsonSchema | JsonSchema[];
    additionalItems?: boolean | JsonSchema;
    minItems?: number;
    maxItems?: number;
    uniqueItems?: boolean;
    minLength?: number;
    maxLength?: number;
    pattern?: string;
    minimum?: number;
    maximum?: number;
    exclusiveMinimum?: boolean;
    exclusiveMaximum?: boolean;
    multipleOf?: number;
  }

  /** A value of `type` in a JSON schema. */
  type JsonSchemaType = 'array' | 'boolean' | 'integer' | 'null' | 'number' | 'object' | 'string';
}
