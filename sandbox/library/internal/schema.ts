// Parts of the JSON schemas that say what a gadget may hand to the container.
export const text = { type: 'string' };
export const truth = { type: 'boolean' };

export function object(properties: object, required: string[], more: object = { additionalProperties: false }): object {
  return { type: 'object', properties, required, ...more };
}

export const icon = (more: object) => object({ type: { ...text, enum: ['collab-icon', 'url'] }, value: text }, ['type', 'value'], more);
