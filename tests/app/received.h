#pragma once

#include "client/client.h"

#include <vector>

// What a server has said to a client by itself since this began to listen.
class Received
{
public:
    explicit Received(const app::Client &client)
    {
        QObject::connect(&client, &app::Client::received, &m_listener,
                         [this](const core::ServerMessage &message) { m_all.push_back(message); });
    }

    // Those of one kind, in their order.
    template<typename Message>
    [[nodiscard]] std::vector<Message> of() const
    {
        std::vector<Message> found;
        for (const core::ServerMessage &each : m_all) {
            if (const auto *message = std::get_if<Message>(&each))
                found.push_back(*message);
        }
        return found;
    }
    template<typename Message>
    [[nodiscard]] int count() const
    {
        return static_cast<int>(of<Message>().size());
    }
    // The last of that kind, or what says nothing.
    template<typename Message>
    [[nodiscard]] Message last() const
    {
        const std::vector<Message> found = of<Message>();
        return found.empty() ? Message() : found.back();
    }

private:
    QObject m_listener;
    std::vector<core::ServerMessage> m_all;
};
