#include "desktop/sounds.h"

#include <memory>

#ifdef PARLOR_HAS_MULTIMEDIA
#include <QSoundEffect>
#endif

using namespace Qt::Literals::StringLiterals;

namespace app {

static constexpr qint64 quietMs = 100;
static constexpr qint64 soonMs = 1000;
static constexpr double quieter = 0.6;

Sounds::Sounds(Player player)
    : m_player(std::move(player))
{
}

void Sounds::setWanted(bool wanted, double volume)
{
    m_isWanted = wanted && volume > 0;
    m_volume = volume;
}

void Sounds::play(Sound sound)
{
    QElapsedTimer &heard = m_heard[sound];
    if (!m_isWanted || (heard.isValid() && heard.elapsed() < quietMs))
        return;
    heard.start();
    const bool isSoon = m_last.isValid() && m_last.elapsed() < soonMs;
    m_last.start();
    m_player(sound, isSoon ? quieter * m_volume : m_volume);
}

#ifdef PARLOR_HAS_MULTIMEDIA
static QString nameOf(Sound sound)
{
    switch (sound) {
    case Sound::Piece:
        return u"piece"_s;
    case Sound::Disc:
        return u"disc"_s;
    case Sound::Turn:
        return u"turn"_s;
    case Sound::Joined:
        return u"joined"_s;
    case Sound::Chat:
        return u"chat"_s;
    case Sound::Tap:
        return u"tap"_s;
    case Sound::Won:
        return u"won"_s;
    case Sound::Lost:
        return u"lost"_s;
    case Sound::Draw:
        return u"draw"_s;
    }
    Q_UNREACHABLE();
}

// A sound is read when it is first heard, so that a start takes no longer for it.
Sounds::Player Sounds::onDevice()
{
    auto effects = std::make_shared<std::map<Sound, QSoundEffect>>(); // a copy of the function plays the same
    return [effects](Sound sound, double volume) {
        for (auto &[_, playing] : *effects)
            playing.stop();
        QSoundEffect &effect = (*effects)[sound];
        if (effect.source().isEmpty())
            effect.setSource(QUrl(u"qrc:/sounds/%1.wav"_s.arg(nameOf(sound))));
        effect.setVolume(static_cast<float>(volume * volume)); // so that half is heard as half
        effect.play();
    };
}

bool Sounds::areBuiltIn()
{
    return true;
}
#else
Sounds::Player Sounds::onDevice()
{
    return [](Sound, double) {};
}

bool Sounds::areBuiltIn()
{
    return false;
}
#endif

} // namespace app
