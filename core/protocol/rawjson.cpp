#include "protocol/rawjson.h"

#include <QJsonDocument>

namespace core {

QJsonObject RawJson::tree() const
{
    const auto *text = std::get_if<QByteArray>(&m_content);
    return text ? QJsonDocument::fromJson(*text).object() : std::get<QJsonObject>(m_content);
}

void RawJson::insert(QLatin1StringView key, const QJsonValue &value)
{
    QJsonObject changed = tree();
    changed.insert(key, value);
    m_content = changed;
}

QByteArray RawJson::text() const
{
    if (const auto *text = std::get_if<QByteArray>(&m_content))
        return *text;
    JsonWriter writer;
    writer.value(std::get<QJsonObject>(m_content));
    return writer.text();
}

} // namespace core
