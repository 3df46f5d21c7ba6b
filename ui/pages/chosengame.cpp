#include "pages/chosengame.h"

#include "style/style.h"
#include "widgets/boxlayouts.h"
#include "widgets/onresize.h"

#include <algorithm>

namespace ui {

using namespace Qt::Literals::StringLiterals;

static constexpr int pictureInRow = 72;
static constexpr int roomForPictureInRow = 560; // px of the card, at the usual size of text
static constexpr int smallestLargePicture = 120;
static constexpr int spaciousFrom = 220; // px of the picture
static constexpr int narrowestCard = 280;
static constexpr int hostInWords = 4;         // its index there
static constexpr qreal shareOfPicture = 0.42; // of the card's width

ChosenGame::ChosenGame(QWidget *parent)
    : Card(parent)
    , m_inside(new QWidget(this))
    , m_picture(new GamePicture(pictureInRow))
    , m_name(lineLabel({}, TypeRole::BoardLine))
    , m_tags(new QWidget)
    , m_players(tagLabel({}))
    , m_standard(tagLabel({}))
    , m_about(plainLabel({}, TypeRole::Body, Role::Muted))
    , m_host(new Button(ButtonKind::Main, tr("&Host a game"), u"host"_s))
    , m_note(plainLabel(tr("You sit down at once. They find you in their list, or scan a code with a phone."),
                        TypeRole::Small, Role::Muted))
{
    setPadding(space::card, space::card);
    setMinimumWidth(narrowestCard);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_host->makeLarge();
    fillBox(new QHBoxLayout(m_tags), space::tight, {m_players, m_standard, BoxPart::stretch()});
    m_title = fillBox(new QHBoxLayout, space::tight, {m_name, {m_tags, 1}});
    m_words = fillBox(new QVBoxLayout, space::tight,
                      {BoxPart::stretch(),
                       m_title,
                       m_about,
                       BoxPart::gap(space::tight),
                       {m_host, 0, Qt::AlignLeft},
                       m_note,
                       BoxPart::stretch()});
    m_row = fillBox(new QHBoxLayout(m_inside), space::column, {m_picture, {m_words, 1}});
    onResize(*this, [this] { arrange(); });
}

void ChosenGame::show(const GameEntry &game)
{
    m_picture->show(game);
    m_name->setText(game.name());
    m_players->setText(playersText(game));
    const QString standard = game.presets().front().label;
    m_standard->setText(standard);
    m_standard->setHidden(standard == game.name());
    m_about->setText(game.description());
    m_host->setAccessibleDescription(game.name());
    arrange();
}

void ChosenGame::setMostHeight(int height)
{
    m_most = height;
    arrange();
}

QSize ChosenGame::sizeHint() const
{
    return {Card::sizeHint().width(), minimumHeight()};
}

// What the words take where they stand beside the large picture, in px; without the note.
int ChosenGame::heightOfWords(int width) const
{
    const QSize name = m_name->sizeHint();
    const QSize tags = m_tags->sizeHint();
    const int title = name.width() + space::tight + tags.width() > width
                          ? name.height() + space::tight + tags.height()
                          : std::max(name.height(), tags.height());
    return title + m_about->heightForWidth(width) + m_host->sizeHint().height() + 5 * space::tight;
}

// What is inside has the size that there is, whatever it asks for.
void ChosenGame::arrange()
{
    const QSize inner = contentsRect().size();
    const QSize around = size() - inner;
    const int share = qRound(shareOfPicture * inner.width());
    const int side = std::max(std::min(share, inner.height()), smallestLargePicture);
    const int beside = inner.width() - side - m_row->spacing();
    m_name->setType(side < spaciousFrom ? TypeRole::BoardLine : TypeRole::PageTitle);
    const int words = heightOfWords(beside);
    const bool isRow = inner.height() < std::max(words, smallestLargePicture)
                       || beside < m_host->sizeHint().width();
    turnToRow(isRow);
    m_note->setHidden(isRow || inner.height() < words + m_note->heightForWidth(beside));
    m_picture->setHidden(isRow && width() < roomForPictureInRow * lookOf(*this).textScale);
    m_picture->setFixedSize(QSize(1, 1) * (isRow ? pictureInRow : side));
    const int taken = (isRow ? m_host->sizeHint().width() + m_row->spacing() : 0)
                      + (m_picture->isHidden() ? 0 : m_picture->width() + m_row->spacing());
    const int room = inner.width() - taken;
    m_tags->setHidden(isRow && m_name->sizeHint().width() + m_tags->sizeHint().width() + space::tight > room);
    turnToFit(*m_title, room);
    const int least = std::max({m_host->sizeHint().height(), m_picture->isHidden() ? 0 : pictureInRow,
                                std::max(m_name->sizeHint().height(), m_tags->sizeHint().height())
                                    + m_about->heightForWidth(room) + 5 * space::tight});
    setMinimumHeight(least + around.height());
    // No higher than the large picture: it would stand in an empty card.
    setMaximumHeight(std::max(std::min(m_most, share + around.height()), least + around.height()));
    m_inside->setGeometry(contentsRect());
}

void ChosenGame::turnToRow(bool isRow)
{
    const bool wasRow = m_row->indexOf(m_host) >= 0;
    if (isRow == wasRow)
        return;
    if (isRow)
        m_row->addWidget(m_host);
    else
        m_words->insertWidget(hostInWords, m_host, 0, Qt::AlignLeft);
}

} // namespace ui
