#include "profile/profile.h"

#include "log/categories.h"

#include <QDir>
#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

const QString gamesName = u"games.json"_s;
const QString tokensName = u"tokens.json"_s;
const QString choicesName = u"choices.json"_s;

ProfilePaths madePaths(const QString &profile)
{
    const ProfilePaths paths = ProfilePaths::of(profile);
    paths.make();
    return paths;
}

// What it means that nothing can be written to `folders`, which are some of the profile's.
QString unkept(const ProfilePaths &paths, const QStringList &folders)
{
    const QString state = QDir::toNativeSeparators(paths.state);
    QStringList sentences;
    if (paths.config == paths.state)
        sentences.append(
            Profile::tr("Nothing can be written to %1, so neither seats and tables nor settings are kept.")
                .arg(state));
    else if (folders.contains(paths.state))
        sentences.append(
            Profile::tr("Nothing can be written to %1, so neither your seats nor your tables are kept.")
                .arg(state));
    if (paths.config != paths.state && folders.contains(paths.config))
        sentences.append(Profile::tr("Nothing can be written to %1, so your settings are not kept.")
                             .arg(QDir::toNativeSeparators(paths.config)));
    sentences.append(
        Profile::tr("Make room on the disk, or see to it that you may write there, then start Parlor "
                    "again."));
    return sentences.join(u' ');
}

} // namespace

Profile::Profile(const QString &folder)
    : m_paths(madePaths(folder))
    , m_settings(settingsPath())
    , m_lock(m_paths.state + u"/in-use.lock"_s)
    , m_isFirst(m_lock.state() != core::FileLock::State::Busy)
    , m_games(secretFile(gamesName))
    , m_tokens(secretFile(tokensName))
{
    if (!m_isFirst) {
        m_notices.push_back([] {
            return tr("Another Parlor that does not answer has your seats and the log, so this window keeps "
                      "neither. "
                      "Close the other one, then start this one again.");
        });
        return;
    }
    checkFolders();
    checkSecrets();
}

QStringList Profile::notices() const
{
    QStringList sentences;
    for (const auto &notice : m_notices)
        sentences.append(notice());
    return sentences;
}

QString Profile::settingsPath()
{
    const QString path = m_paths.config + u"/parlor.ini"_s;
    if (QFileInfo::exists(path) && !Settings::areIn(path))
        putAside(path, [] { return tr("Your settings could not be read, so Parlor begins with new ones."); });
    return path;
}

SecretFile Profile::secretFile(const QString &name) const
{
    return m_isFirst ? SecretFile(m_paths.state + u'/' + name) : SecretFile();
}

void Profile::checkFolders()
{
    if (const QStringList folders = m_paths.unwritable(); !folders.isEmpty()) {
        m_notices.push_back([paths = m_paths, folders] { return unkept(paths, folders); });
        return;
    }
    for (const QString &left : adoptedFrom(m_paths))
        m_notices.push_back([left, to = m_paths.state] {
            return tr("%1 could not be moved to %2. Move it there yourself.")
                .arg(QDir::toNativeSeparators(left), QDir::toNativeSeparators(to));
        });
}

// Before anything is written over them.
void Profile::checkSecrets()
{
    const auto check = [this](const QString &name, const std::function<QString()> &notice) {
        if (const SecretFile file = secretFile(name); file.isBroken())
            putAside(file.path(), notice);
    };
    check(tokensName, [] {
        return tr("What shows other tables who you are could not be read, so some may take you for "
                  "somebody new.");
    });
    check(gamesName, [] { return tr("The games that you could return to could not be read."); });
    check(choicesName, [] {
        return tr("Your sealed choices could not be read, so a match may have to go on without them.");
    });
}

void Profile::putAside(const QString &path, const std::function<QString()> &notice)
{
    const QString aside = setAside(path);
    qCWarning(core::logProgram) << path << "cannot be read; set aside:" << !aside.isEmpty();
    m_notices.push_back([=] {
        return notice() + u' '
               + (aside.isEmpty() ? tr("%1 is in the way.").arg(QDir::toNativeSeparators(path))
                                  : tr("The old ones are in %1.").arg(QFileInfo(aside).fileName()));
    });
}

} // namespace app
