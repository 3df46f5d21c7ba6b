#pragma once

#include <QSettings>

#include <optional>

namespace app {

enum class ThemeChoice { System, Light, Dark };

// How a person is told that something happens.
struct AttentionChoice
{
    bool notes = true; // notifications of the desktop, while the window is not in front
    bool sound = true;
    double volume = 0.8; // from 0 to 1
};

// What one person likes, and has typed, as an .ini file keeps it.
class Settings
{
public:
    explicit Settings(const QString &path);

    // Whether that is what the file holds: QSettings takes anything without a word.
    [[nodiscard]] static bool areIn(const QString &path);

    // The name chosen, else that of a guest; never the one of the system's account.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool hasName() const;
    void setName(const QString &name);
    // The figure that one wishes to be, 0 to 31; none: as the name has it.
    [[nodiscard]] std::optional<int> figure() const;
    void setFigure(const std::optional<int> &figure);

    // As typed, the latest first, at most five.
    [[nodiscard]] QStringList lastAddresses() const;
    void rememberAddress(const QString &address);

    // The game of the table that one was at last, by its id; empty: none yet.
    [[nodiscard]] QString lastGame() const;
    void setLastGame(const QString &game);

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray &geometry);
    // A code of languages(); empty for the system's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &code);
    [[nodiscard]] ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    [[nodiscard]] AttentionChoice attention() const;
    void setAttention(const AttentionChoice &choice);
    // 1 for the usual size; from 0.75 to 2.
    [[nodiscard]] qreal textScale() const;
    void setTextScale(qreal scale);
    [[nodiscard]] bool wantsLessMotion() const;
    void setWantsLessMotion(bool wants);
    // Whether the chat at a table is folded; none: as there is room, and something to read.
    [[nodiscard]] std::optional<bool> foldsChat() const;
    void setFoldsChat(bool folds);

private:
    QSettings m_store;
};

} // namespace app
