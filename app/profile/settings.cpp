#include "profile/settings.h"

#include "protocol/messages.h"
#include "protocol/names.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace app {
namespace {

constexpr int keptAddresses = 5;
constexpr qint64 largestSettings = 1024 * 1024; // bytes
constexpr qreal smallestText = 0.75;
constexpr qreal largestText = 2.0;

} // namespace

Settings::Settings(const QString &path)
    : m_store(path, QSettings::IniFormat)
{
}

bool Settings::areIn(const QString &path)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray content = file.read(largestSettings + 1);
    return content.size() <= largestSettings && !content.contains('\0') && content.isValidUtf8()
           && QSettings(path, QSettings::IniFormat).status() == QSettings::NoError;
}

QString Settings::name() const
{
    const QString chosen = m_store.value("name"_L1).toString();
    return core::safeName(chosen, core::longestName)
        .value_or(QCoreApplication::translate("app::Settings", "Guest", "who has no name yet"));
}

bool Settings::hasName() const
{
    return core::safeName(m_store.value("name"_L1).toString(), core::longestName).has_value();
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

QString Settings::lastGame() const
{
    return m_store.value("last_game"_L1).toString();
}

void Settings::setLastGame(const QString &game)
{
    m_store.setValue("last_game"_L1, game);
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

// The file may have been edited: what is no volume counts as the usual one.
AttentionChoice Settings::attention() const
{
    AttentionChoice choice;
    choice.notes = m_store.value("notes/desktop"_L1, choice.notes).toBool();
    choice.sound = m_store.value("notes/sound"_L1, choice.sound).toBool();
    bool isNumber = false;
    const double volume = m_store.value("notes/volume"_L1).toDouble(&isNumber);
    if (isNumber && volume >= 0 && volume <= 1)
        choice.volume = volume;
    return choice;
}

void Settings::setAttention(const AttentionChoice &choice)
{
    m_store.setValue("notes/desktop"_L1, choice.notes);
    m_store.setValue("notes/sound"_L1, choice.sound);
    m_store.setValue("notes/volume"_L1, choice.volume);
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

std::optional<bool> Settings::foldsChat() const
{
    const QVariant folds = m_store.value("window/folds_chat"_L1);
    return folds.isNull() ? std::nullopt : std::optional(folds.toBool());
}

void Settings::setFoldsChat(bool folds)
{
    m_store.setValue("window/folds_chat"_L1, folds);
}

} // namespace app
