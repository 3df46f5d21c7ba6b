#include "profile/settings.h"

#include "log/categories.h"
#include "protocol/messages.h"
#include "protocol/names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

constexpr int keptAddresses = 5;
constexpr qint64 largestSettings = 1024 * 1024; // bytes
constexpr qreal smallestText = 0.75;
constexpr qreal largestText = 2.0;

ProfilePaths madePaths(const QString &profile)
{
    const ProfilePaths paths = ProfilePaths::of(profile);
    paths.make();
    return paths;
}

// What QSettings reads without a word.
bool isSettings(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray content = file.read(largestSettings + 1);
    return content.size() <= largestSettings && !content.contains('\0') && content.isValidUtf8()
           && QSettings(path, QSettings::IniFormat).status() == QSettings::NoError;
}

// What it means that nothing can be written to `folders`, which are some of the profile's.
QString unkept(const ProfilePaths &paths, const QStringList &folders)
{
    const QString state = QDir::toNativeSeparators(paths.state);
    QStringList sentences;
    if (paths.config == paths.state)
        sentences.append(
            Settings::tr("Nothing can be written to %1, so neither seats and tables nor settings are kept.")
                .arg(state));
    else if (folders.contains(paths.state))
        sentences.append(
            Settings::tr("Nothing can be written to %1, so neither your seats nor your tables are kept.")
                .arg(state));
    if (paths.config != paths.state && folders.contains(paths.config))
        sentences.append(Settings::tr("Nothing can be written to %1, so your settings are not kept.")
                             .arg(QDir::toNativeSeparators(paths.config)));
    sentences.append(
        Settings::tr("Make room on the disk, or see to it that you may write there, then start Parlor "
                     "again."));
    return sentences.join(u' ');
}

QString capitalised(const QString &word)
{
    return word.left(1).toUpper() + word.mid(1);
}

QString accountName()
{
#ifdef Q_OS_UNIX
    if (const passwd *account = ::getpwuid(::getuid()))
        return sensibleName(QString::fromLocal8Bit(account->pw_name),
                            QString::fromLocal8Bit(account->pw_gecos));
#endif
    return sensibleName(qEnvironmentVariable("USERNAME"), {});
}

} // namespace

QString sensibleName(const QString &login, const QString &fullName)
{
    const QString first = fullName.section(u',', 0, 0).simplified().section(u' ', 0, 0);
    const QString word = capitalised(first.isEmpty() ? login : first);
    return core::safeName(core::firstCodePoints(word, core::longestName), core::longestName)
        .value_or(u"Guest"_s);
}

Settings::Settings(const QString &profile)
    : m_paths(madePaths(profile))
    , m_store(storePath(), QSettings::IniFormat)
    , m_lock(m_paths.state + u"/in-use.lock"_s)
{
    m_ownsTokens = m_lock.state() != core::FileLock::State::Busy;
    if (!m_ownsTokens) {
        m_notices.push_back([] {
            return tr("Another Parlor that does not answer has your seats and the log, so this window keeps "
                      "neither. "
                      "Close the other one, then start this one again.");
        });
        return;
    }
    if (const QStringList folders = m_paths.unwritable(); !folders.isEmpty()) {
        m_notices.push_back([paths = m_paths, folders] { return unkept(paths, folders); });
    } else {
        for (const QString &left : adoptedFrom(m_paths))
            m_notices.push_back([left, to = m_paths.state] {
                return tr("%1 could not be moved to %2. Move it there yourself.")
                    .arg(QDir::toNativeSeparators(left), QDir::toNativeSeparators(to));
            });
    }
    checkSecrets();
}

QStringList Settings::notices() const
{
    QStringList sentences;
    for (const auto &notice : m_notices)
        sentences.append(notice());
    return sentences;
}

QString Settings::storePath()
{
    const QString path = m_paths.config + u"/parlor.ini"_s;
    if (QFileInfo::exists(path) && !isSettings(path))
        putAside(path, [] { return tr("Your settings could not be read, so Parlor begins with new ones."); });
    return path;
}

void Settings::putAside(const QString &path, const std::function<QString()> &notice)
{
    const QString aside = setAside(path);
    qCWarning(core::logProgram) << path << "cannot be read; set aside:" << !aside.isEmpty();
    m_notices.push_back([=] {
        return notice() + u' '
               + (aside.isEmpty() ? tr("%1 is in the way.").arg(QDir::toNativeSeparators(path))
                                  : tr("The old ones are in %1.").arg(QFileInfo(aside).fileName()));
    });
}

QString Settings::name() const
{
    const QString chosen = m_store.value("name"_L1).toString();
    return core::safeName(chosen, core::longestName).value_or(accountName());
}

void Settings::setName(const QString &name)
{
    m_store.setValue("name"_L1, name);
}

std::optional<int> Settings::figure() const
{
    bool isNumber = false;
    const int figure = m_store.value("figure"_L1).toInt(&isNumber);
    return isNumber && figure >= 0 && figure < core::figureCount ? std::optional(figure) : std::nullopt;
}

void Settings::setFigure(const std::optional<int> &figure)
{
    if (figure)
        m_store.setValue("figure"_L1, *figure);
    else
        m_store.remove("figure"_L1);
}

QStringList Settings::lastAddresses() const
{
    return m_store.value("addresses"_L1).toStringList().mid(0, keptAddresses);
}

void Settings::rememberAddress(const QString &address)
{
    QStringList addresses = lastAddresses();
    addresses.removeAll(address);
    addresses.prepend(address);
    m_store.setValue("addresses"_L1, addresses.mid(0, keptAddresses));
}

QByteArray Settings::windowGeometry() const
{
    return m_store.value("window/geometry"_L1).toByteArray();
}

void Settings::setWindowGeometry(const QByteArray &geometry)
{
    m_store.setValue("window/geometry"_L1, geometry);
}

QString Settings::language() const
{
    return m_store.value("language"_L1).toString();
}

void Settings::setLanguage(const QString &code)
{
    if (code.isEmpty())
        m_store.remove("language"_L1);
    else
        m_store.setValue("language"_L1, code);
}

ThemeChoice Settings::theme() const
{
    const QString word = m_store.value("window/theme"_L1).toString();
    if (word == "light"_L1)
        return ThemeChoice::Light;
    return word == "dark"_L1 ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::System:
        return m_store.remove("window/theme"_L1);
    case ThemeChoice::Light:
        return m_store.setValue("window/theme"_L1, u"light"_s);
    case ThemeChoice::Dark:
        return m_store.setValue("window/theme"_L1, u"dark"_s);
    }
}

bool Settings::wantsNotifications() const
{
    return m_store.value("notes/desktop"_L1, true).toBool();
}

void Settings::setWantsNotifications(bool wants)
{
    m_store.setValue("notes/desktop"_L1, wants);
}

bool Settings::wantsSound() const
{
    return m_store.value("notes/sound"_L1, true).toBool();
}

void Settings::setWantsSound(bool wants)
{
    m_store.setValue("notes/sound"_L1, wants);
}

// The file may have been edited: not a number counts as the usual size.
qreal Settings::textScale() const
{
    const qreal scale = m_store.value("window/text_scale"_L1, 1.0).toDouble();
    return scale > 0 ? std::clamp(scale, smallestText, largestText) : 1.0;
}

void Settings::setTextScale(qreal scale)
{
    m_store.setValue("window/text_scale"_L1, scale);
}

bool Settings::wantsLessMotion() const
{
    return m_store.value("window/less_motion"_L1, false).toBool();
}

void Settings::setWantsLessMotion(bool wants)
{
    m_store.setValue("window/less_motion"_L1, wants);
}

} // namespace app
