#include "frames.h"

// The bytes are a message as a client sends it.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    readAndWrite<core::ClientFrame>(bytesOf(data, size), core::decodeClient);
    return 0;
}
