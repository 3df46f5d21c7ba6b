#pragma once

#include "game/game.h"

#include <memory>

// A match that is scripted in words, for tests of one game. A script is a row of steps such as
// "0 seals rock, 1 seals paper, all show, 2 is late, 0 resigns, 1 leaves". With `all` and a word for each
// seat, a seat whose word is `-` does nothing; with `all` alone, everybody in turn does it.
class Script
{
public:
    Script(const char *game, int players, const QJsonObject &options, const QJsonObject &secrets = {},
           core::Seat first = 0);
    virtual ~Script() = default;

    // Acts it out; at the first refusal it stops and gives its sentence, else an empty text.
    QString run(const QString &script);

    [[nodiscard]] core::Game &game() const { return *m_game; }
    [[nodiscard]] QJsonObject view(core::Viewer viewer = {}) const { return m_game->view(viewer).tree(); }
    [[nodiscard]] QString phase() const;
    // What every seat and a spectator see, as bytes, the spectator last.
    [[nodiscard]] std::vector<QByteArray> views() const;
    // The seats that may act, such as "0 2".
    [[nodiscard]] QString turn() const;
    // How it ended, such as "won 1: 1 > 0 2"; empty while it goes on.
    [[nodiscard]] QString end() const;

    static const QString match; // its name

protected:
    // The move that a verb without its s and the words after it mean.
    [[nodiscard]] virtual QJsonObject moveOf(core::Seat seat, const QString &verb,
                                             const QStringList &words) = 0;

private:
    QString runStep(const QString &step);
    QString runForAll(const QString &verb, const QStringList &words);
    QString act(core::Seat seat, const QString &verb, const QStringList &words);

    int m_players;
    std::unique_ptr<core::Game> m_game;
};

inline constexpr auto notAMove = "That is not a move of this game.";

[[nodiscard]] QJsonObject parsed(const char *json);
// Numbers in a row, such as "0 2".
[[nodiscard]] QString textOf(const std::vector<int> &numbers);
[[nodiscard]] QString textOf(const QJsonArray &numbers);
// Sixty-four digits that are not the hash of anything.
[[nodiscard]] QString hexOf(char digit);
