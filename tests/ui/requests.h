#pragma once

#include "protocol/messages.h"

#include <QObject>

#include <variant>
#include <vector>

// What a page, or a part of it, has wanted of the server since this began to listen.
class Requests
{
public:
    template<typename Page>
    explicit Requests(Page &page)
    {
        QObject::connect(&page, &Page::requested, &m_listener,
                         [this](const core::ClientMessage &message) { m_all.push_back(message); });
    }

    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    // Those of one kind, in their order.
    template<typename Message>
    [[nodiscard]] std::vector<Message> of() const
    {
        std::vector<Message> found;
        for (const core::ClientMessage &request : m_all) {
            if (const auto *message = std::get_if<Message>(&request))
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
    std::vector<core::ClientMessage> m_all;
};
