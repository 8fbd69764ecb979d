export interface Mutation {
  file: string;
  from: string;
  to: string;
}
export const MUTATIONS: Mutation[];
