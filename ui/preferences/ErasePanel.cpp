// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/ErasePanel.h"

#include "core/Id.h"
#include "services/Eraser.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/preferences/ChoiceBox.h"
#include "ui/widgets/FailureWords.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"
#include "ui/widgets/Sentences.h"

#include <QEvent>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpressionValidator>

#include <algorithm>
#include <array>

namespace botdeck::ui::preferences {

using domain::PlatformId;
using services::Eraser;
using storage::ErasureSubject;

namespace {

constexpr std::array kinds{
    Choice{"user", QT_TRANSLATE_NOOP("Settings", "User")},
    Choice{"chat", QT_TRANSLATE_NOOP("Settings", "Chat")},
};

struct PlatformRow
{
    PlatformId platform;
    const char *english;
};

// Vendors' names stay as they are.
constexpr std::array platforms{
    PlatformRow{PlatformId::CloudChat, "CloudChat"},
    PlatformRow{PlatformId::Fanbook, "Fanbook"},
    PlatformRow{
        PlatformId::Telegram,
        QT_TRANSLATE_NOOP("botdeck::ui::preferences::ErasePanel", "Telegram-compatible")},
};

/// A number, perhaps negative. Blanks that were copied with it are taken off.
class IdValidator final : public QRegularExpressionValidator
{
public:
    explicit IdValidator(QObject *parent)
        : QRegularExpressionValidator(QRegularExpression(QStringLiteral("-?[0-9]{1,19}")), parent)
    {
    }

    State validate(QString &text, int &place) const override
    {
        const QString trimmed = text.trimmed();
        place = std::min(place, int(trimmed.size()));
        text = trimmed;
        return QRegularExpressionValidator::validate(text, place);
    }
};

/// "12 updates, 3 calls", and notes where there are any.
QString inWords(const storage::ErasureCounts &counts)
{
    //: "12 updates, 3 calls"
    const QString list = ErasePanel::tr("%1, %2");
    QString words = list.arg(
        ErasePanel::tr("%n update(s)", nullptr, int(counts.updates)),
        ErasePanel::tr("%n call(s)", nullptr, int(counts.calls)));
    //: Notes that the operator wrote to other updates
    if (counts.notes != 0)
        words = list.arg(words, ErasePanel::tr("%n note(s)", nullptr, int(counts.notes)));
    //: Chats of which a draft or how far they were read is kept
    if (counts.chats != 0)
        words = list.arg(words, ErasePanel::tr("%n draft(s) or read mark(s)", nullptr, int(counts.chats)));
    //: Guilds that were read and kept, with their members
    if (counts.guilds != 0)
        words = list.arg(words, ErasePanel::tr("%n kept guild(s)", nullptr, int(counts.guilds)));
    return words;
}

/// What follows from erasing that.
QString consequence(const storage::ErasureCounts &counts)
{
    const QString words =
        ErasePanel::tr("They are overwritten in the store of this profile and cannot be brought back. The "
                       "server and files that you exported keep theirs.");
    return counts.keptFiles == 0
               ? words
               : widgets::joinedSentences({words, widgets::damagedFilesGoToo(counts.keptFiles)});
}

} // namespace

ErasePanel::ErasePanel(Eraser &eraser, const look::Theme &theme, bool readOnly, QWidget *parent)
    : QWidget(parent)
    , m_eraser(eraser)
    , m_readOnly(readOnly)
    , m_title(new QLabel(this))
    , m_what(new look::Sentence(theme, this))
    , m_platformLabel(new QLabel(this))
    , m_platform(new QComboBox(this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new ChoiceBox(kinds, this))
    , m_idLabel(new QLabel(this))
    , m_id(new QLineEdit(this))
    , m_count(new QPushButton(this))
    , m_erase(new QPushButton(this))
    , m_state(new look::Sentence(theme, this))
{
    m_platform->setObjectName(QStringLiteral("erasePlatform"));
    m_kind->setObjectName(QStringLiteral("eraseKind"));
    m_id->setObjectName(QStringLiteral("eraseId"));
    m_count->setObjectName(QStringLiteral("eraseCount"));
    m_erase->setObjectName(QStringLiteral("erase"));
    m_state->setObjectName(QStringLiteral("eraseState"));
    m_id->setValidator(new IdValidator(m_id));
    for (const PlatformRow &row : platforms)
        m_platform->addItem(QString(), int(row.platform));
    const auto applyTheme = [this, &theme] { m_title->setFont(theme.font(look::Face::BodyStrong)); };
    connect(&theme, &look::Theme::changed, this, applyTheme);
    applyTheme();
    build();
    connect(m_platform, &QComboBox::currentIndexChanged, this, &ErasePanel::startOver);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &ErasePanel::startOver);
    connect(m_id, &QLineEdit::textChanged, this, &ErasePanel::startOver);
    connect(m_id, &QLineEdit::returnPressed, m_count, &QPushButton::click);
    connect(m_count, &QPushButton::clicked, this, &ErasePanel::count);
    connect(m_erase, &QPushButton::clicked, this, &ErasePanel::confirm);
    connect(&m_eraser, &Eraser::counted, this, &ErasePanel::counted);
    connect(&m_eraser, &Eraser::erased, this, &ErasePanel::erased);
    connect(&m_eraser, &Eraser::countFailed, this, [this](const auto &subject, const auto &error) {
        fail(Stage::Counting, subject, error);
    });
    connect(&m_eraser, &Eraser::eraseFailed, this, [this](const auto &subject, const auto &error) {
        fail(Stage::Erasing, subject, error);
    });
    retranslate();
    enter(Stage::Asking);
}

void ErasePanel::build()
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->addRow(m_platformLabel, m_platform);
    form->addRow(m_kindLabel, m_kind);
    form->addRow(m_idLabel, m_id);
    m_platformLabel->setBuddy(m_platform);
    m_kindLabel->setBuddy(m_kind);
    m_idLabel->setBuddy(m_id);
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_count, m_erase}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addLayout(form);
    column->addLayout(buttons);
    column->addWidget(m_state);
}

bool ErasePanel::isUser() const
{
    return m_kind->value() == QStringLiteral("user");
}

ErasureSubject ErasePanel::subject() const
{
    ErasureSubject subject;
    subject.kind = isUser() ? ErasureSubject::Kind::User : ErasureSubject::Kind::Chat;
    subject.platform = PlatformId(m_platform->currentData().toInt());
    // As it stands in updates: "007" is there as 7.
    const std::optional<core::Id> id = core::Id::fromText(m_id->text());
    subject.id = id ? id->toString() : m_id->text();
    return subject;
}

void ErasePanel::count()
{
    enter(Stage::Counting);
    m_state->say(tr("Reading the whole store…"));
    m_asked = subject();
    m_eraser.count(m_asked);
}

void ErasePanel::counted(const ErasureSubject &subject, const storage::ErasureCounts &counts)
{
    if (m_stage != Stage::Counting || subject != m_asked)
        return;
    m_counts = counts;
    if (counts.isNothing()) {
        enter(Stage::Asking);
        m_state->say(tr("Nothing is stored that speaks of this id."), look::Tone::Ok);
        return;
    }
    enter(Stage::Counted);
    //: %1 is "12 updates, 3 calls"
    const QString found = tr("%1 speak of this id.").arg(inWords(counts));
    const QString own = isUser() ? tr("%n of the updates the user sent.", nullptr, int(counts.own))
                                 : tr("%n of the updates stand in the chat.", nullptr, int(counts.own));
    m_state->say(widgets::joinedSentences({found, own}));
    m_erase->setFocus();
}

void ErasePanel::confirm()
{
    widgets::askFirst(
        {"eraseConfirm", tr("Erase data"),
         //: %1 is "12 updates, 3 calls"
         tr("Erase %1?").arg(inWords(m_counts)), consequence(m_counts), tr("&Erase")},
        *this, [this] { erase(); });
}

void ErasePanel::erase()
{
    enter(Stage::Erasing);
    m_state->say(tr("Erasing…"));
    m_eraser.erase(m_asked);
}

void ErasePanel::erased(const ErasureSubject &subject, const storage::ErasureOutcome &outcome)
{
    // Another window's: what was counted here may be gone with it.
    if (m_stage == Stage::Counted)
        startOver();
    if (m_stage != Stage::Erasing || subject != m_asked)
        return;
    enter(Stage::Asking);
    //: %1 is "12 updates, 3 calls"
    const QString words = tr("Erased: %1.").arg(inWords(outcome.erased));
    if (outcome.logCleared) {
        m_state->say(words, look::Tone::Ok);
        return;
    }
    m_state->say(
        widgets::joinedSentences(
            {words,
             tr("Another program reads the store; the last traces go when it has closed it and this program "
                "ends.")}),
        look::Tone::Warning);
}

void ErasePanel::fail(Stage when, const ErasureSubject &subject, const core::Error &error)
{
    if (m_stage != when || subject != m_asked)
        return;
    enter(Stage::Asking);
    m_state->say(widgets::translated(error.detail), look::Tone::Error);
}

/// What was counted holds for what was asked, and for nothing else.
void ErasePanel::startOver()
{
    enter(Stage::Asking);
    m_state->say({});
}

void ErasePanel::enter(Stage stage)
{
    m_stage = stage;
    const bool works = stage == Stage::Counting || stage == Stage::Erasing;
    for (QWidget *each : std::initializer_list<QWidget *>{m_platform, m_kind, m_id})
        each->setEnabled(!works);
    m_count->setEnabled(!works && m_id->hasAcceptableInput());
    m_erase->setEnabled(stage == Stage::Counted && !m_readOnly);
}

void ErasePanel::retranslate()
{
    m_title->setText(tr("Erase what is stored of one user or chat"));
    m_what->say(tr(
        "Of all bots of the platform, everywhere: updates that speak of it, calls, and what is searched."));
    m_platformLabel->setText(tr("P&latform"));
    m_kindLabel->setText(tr("&Kind"));
    m_idLabel->setText(tr("&Id"));
    m_count->setText(tr("Co&unt"));
    m_erase->setText(tr("&Erase…"));
    for (int at = 0; at < m_platform->count(); ++at)
        m_platform->setItemText(at, tr(platforms.at(size_t(at)).english));
}

void ErasePanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::preferences

#include "moc_ErasePanel.cpp"
