#pragma once

#include "client/address.h"
#include "profile/secretfile.h"

#include <QHash>

#include <vector>

namespace app {

// What shows servers that one was there before, of the latest 20. A server goes by Address::textWithPort().
class ServerTokens
{
public:
    explicit ServerTokens(const SecretFile &file)
        : m_file(file)
    {
    }

    // Empty where there is none.
    [[nodiscard]] QString of(const QString &server) const;
    // Those of all these addresses that have one, as an Identity takes them.
    [[nodiscard]] QHash<QString, QString> of(const std::vector<Address> &addresses) const;
    void keep(const QString &server, const QString &token);

private:
    SecretFile m_file;
};

} // namespace app
