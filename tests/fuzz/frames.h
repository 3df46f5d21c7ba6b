#pragma once

#include "inputs.h"

#include "protocol/clientcodec.h"
#include "protocol/servercodec.h"

// Whatever was read must be possible to write, and must read the same again.
template<typename Frame, typename Decode>
void readAndWrite(const QByteArray &text, Decode decode)
{
    const auto decoded = decode(text);
    if (const auto *problem = std::get_if<core::DecodeError>(&decoded)) {
        require(!core::englishText(problem->rejection).isEmpty(), "a refusal says why");
        return;
    }
    const QByteArray once = core::encode(std::get<Frame>(decoded));
    const auto again = decode(once);
    require(std::holds_alternative<Frame>(again), "what was written can be read");
    require(core::encode(std::get<Frame>(again)) == once, "what was read is written alike");
}
