#pragma once

#include <QJsonArray>
#include <QString>

namespace app {

// A list of what shows others who one is, in a file that only its owner can read.
class SecretFile
{
public:
    // None, where another program has it: nothing is read, and nothing is kept.
    SecretFile() = default;
    explicit SecretFile(const QString &path)
        : m_path(path)
    {
    }

    // Something is there, and is no such list.
    [[nodiscard]] bool isBroken() const;
    [[nodiscard]] QJsonArray read() const;
    void write(const QJsonArray &entries) const;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
};

} // namespace app
