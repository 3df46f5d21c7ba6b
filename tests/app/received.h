#pragma once

#include "client/client.h"
#include "heardmessages.h"

// What a server has said to a client by itself since this began to listen.
class Received : public HeardMessages<core::ServerMessage>
{
public:
    explicit Received(const app::Client &client) { listen(client, &app::Client::received); }
};
