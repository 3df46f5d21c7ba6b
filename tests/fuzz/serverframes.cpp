#include "frames.h"

// The bytes are a message as a server sends it. Past the limit it is refused, also where it grew by being
// written.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    readAndWrite<core::ServerFrame>(bytesOf(data, size), core::decodeServer);
    return 0;
}
