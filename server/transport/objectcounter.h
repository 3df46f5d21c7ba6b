#pragma once

#include <QObject>

#include <memory>

namespace server {

// Counts living objects by a child guard in each: unlike a slot, which ~QWebSocket disconnects, it
// cannot be forgotten. Shared, because a guard may outlive whoever counts.
class ObjectCounter
{
public:
    void track(QObject *object) { new Guard(m_count, object); }
    [[nodiscard]] int value() const { return *m_count; }

private:
    class Guard : public QObject
    {
    public:
        Guard(std::shared_ptr<int> count, QObject *parent)
            : QObject(parent)
            , m_count(std::move(count))
        {
            ++*m_count;
        }
        ~Guard() override { --*m_count; }

    private:
        std::shared_ptr<int> m_count;
    };

    std::shared_ptr<int> m_count = std::make_shared<int>(0);
};

} // namespace server
