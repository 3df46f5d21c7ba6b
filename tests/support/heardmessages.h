#pragma once

#include <QObject>

#include <variant>
#include <vector>

// What has been heard of a signal that carries a variant of messages, in the order in which it came.
template<typename Variant>
class HeardMessages
{
public:
    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    // Those of one kind.
    template<typename Message>
    [[nodiscard]] std::vector<Message> of() const
    {
        std::vector<Message> found;
        for (const Variant &each : m_all) {
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

protected:
    template<typename Sender>
    void listen(const Sender &sender, void (Sender::*signal)(const Variant &))
    {
        QObject::connect(&sender, signal, &m_listener,
                         [this](const Variant &message) { m_all.push_back(message); });
    }

private:
    QObject m_listener;
    std::vector<Variant> m_all;
};
