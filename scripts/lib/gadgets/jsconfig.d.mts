export function jsconfigOfReadme(): { compilerOptions: object; files: string[]; include: string[] };
