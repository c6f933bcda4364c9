import { config } from 'zod';

// zod would compile its checks with `new Function`. The content security policy refuses that and reports it.
config({ jitless: true });
