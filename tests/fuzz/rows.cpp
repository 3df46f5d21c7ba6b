#include "hostilerows.h"

// Each line is a row of the journal, already read from its file.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    reopen(snapshotOf(hostileRows(bytesOf(data, size).split('\n'))));
    return 0;
}
