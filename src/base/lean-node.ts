/**
 * How a Node that builds is started so that it holds little. By themselves V8 keeps dead objects while there is memory (it lets its heap grow
 * fourfold before it looks), Rolldown's allocator gives nothing back, and glibc gives each thread an arena of its own.
 */

/** Arguments: the heap may grow by 60 percent before it is swept; what is new gets three halves of 8 MB. */
export const LEAN_HEAP: readonly string[] = ['--heap-growing-percent=60', '--max-semi-space-size=8'];

/** Environment. */
export const LEAN_ALLOCATORS = { MIMALLOC_PURGE_DELAY: '0', MALLOC_ARENA_MAX: '2' } as const;
