#pragma once

#include "heardmessages.h"
#include "protocol/messages.h"

// What a page, or a part of it, has wanted of the server since this began to listen.
class Requests : public HeardMessages<core::ClientMessage>
{
public:
    template<typename Page>
    explicit Requests(Page &page)
    {
        listen(page, &Page::requested);
    }
};
