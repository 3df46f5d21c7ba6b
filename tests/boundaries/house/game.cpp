// The example game, with one of its functions put out of reach, or one that it may leave out made another:
// LACKS names it.
#include "nim/rules.h"

#include "game/gameof.h"

struct Lacking : Nim
{
    static void LACKS();
};

template class core::GameKindOf<Lacking>;
