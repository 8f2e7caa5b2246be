import { z } from 'zod';

// Import this before anything that builds a schema: zod's probe of `new Function` is otherwise reported as a
// violation of the extension's content security policy.
z.config({ jitless: true });
