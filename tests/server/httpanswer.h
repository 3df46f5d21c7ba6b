#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <optional>

// One answer of HTTP/1.1.
struct HttpAnswer
{
    int status = 0;
    QByteArray head;
    QByteArray body;

    // Empty where there is none; the name in lower case.
    [[nodiscard]] QByteArray header(const QByteArray &name) const
    {
        for (const QByteArray &line : head.split('\n')) {
            if (line.toLower().startsWith(name + ':'))
                return line.sliced(name.size() + 1).trimmed();
        }
        return {};
    }
};

// Takes the first of those that were heard, once it is whole; `toHead`: it answers a HEAD.
[[nodiscard]] inline std::optional<HttpAnswer> takeAnswer(QByteArray &heard, bool toHead = false)
{
    const qsizetype end = heard.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    HttpAnswer answer{heard.mid(9, 3).toInt(), heard.first(end), {}};
    const qsizetype size = toHead ? 0 : answer.header("content-length").toLongLong();
    if (heard.size() < end + 4 + size)
        return std::nullopt;
    answer.body = heard.mid(end + 4, size);
    heard.remove(0, end + 4 + size);
    return answer;
}
