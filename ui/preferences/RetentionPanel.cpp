// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/preferences/RetentionPanel.h"

#include "models/SafeText.h"
#include "services/Workbench.h"
#include "ui/look/Numbers.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/preferences/CountBox.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/Question.h"
#include "ui/widgets/Sentences.h"

#include <QCheckBox>
#include <QDateTime>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTreeWidget>

#include <algorithm>
#include <limits>
#include <utility>

namespace botdeck::ui::preferences {

using services::Housekeeping;
using storage::RetentionShare;

namespace {

enum ShareColumn { ShareBot, ShareUpdates, ShareBytes, ShareFrom, ShareTo, ShareKept, ShareColumns };

constexpr qint64 msPerKeptDay = 24LL * 60 * 60 * 1'000;
constexpr qint64 bytesPerMegabyte = 1'000'000;
constexpr int mostDays = 36'500;
constexpr int usualDays = 90;
constexpr int mostUpdates = 1'000'000'000;
constexpr int usualUpdates = 100'000;
constexpr int mostMegabytes = 1'000'000;
constexpr int usualMegabytes = 500;
constexpr int wholeRemoval = 1'000;
constexpr int mostSharesSeen = 8;

QString byteWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString dayWords(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms).toString(QStringLiteral("yyyy-MM-dd"));
}

} // namespace

RetentionPanel::RetentionPanel(
    services::Workbench &workbench, core::Clock &clock, const look::Theme &theme, bool readOnly,
    QWidget *parent)
    : QWidget(parent)
    , m_workbench(workbench)
    , m_clock(clock)
    , m_readOnly(readOnly)
    , m_title(new QLabel(this))
    , m_what(new look::Sentence(theme, this))
    , m_age(addBound("retainDays", mostDays, usualDays))
    , m_newest(addBound("retainNewest", mostUpdates, usualUpdates))
    , m_size(addBound("retainSize", mostMegabytes, usualMegabytes))
    , m_alsoMarked(new QCheckBox(this))
    , m_look(new QPushButton(this))
    , m_remove(new QPushButton(this))
    , m_list(new QTreeWidget(this))
    , m_progress(new QProgressBar(this))
    , m_state(new look::Sentence(theme, this))
{
    m_alsoMarked->setObjectName(QStringLiteral("retainAlsoMarked"));
    m_look->setObjectName(QStringLiteral("retainLook"));
    m_remove->setObjectName(QStringLiteral("retainRemove"));
    m_list->setObjectName(QStringLiteral("retainShares"));
    m_progress->setObjectName(QStringLiteral("retainProgress"));
    m_state->setObjectName(QStringLiteral("retainState"));
    const auto applyTheme = [this, &theme] { m_title->setFont(theme.font(look::Face::BodyStrong)); };
    connect(&theme, &look::Theme::changed, this, applyTheme);
    applyTheme();
    build();
    connect(m_alsoMarked, &QCheckBox::toggled, this, &RetentionPanel::startOver);
    connect(m_look, &QPushButton::clicked, this, &RetentionPanel::preview);
    connect(m_remove, &QPushButton::clicked, this, &RetentionPanel::confirm);
    connectKeeper();
    retranslate();
    enter(Stage::Asking);
}

RetentionPanel::Bound RetentionPanel::addBound(const char *name, int most, int usual)
{
    const Bound bound{new QCheckBox(this), new CountBox(this)};
    bound.counts->setObjectName(QLatin1StringView(name));
    bound.amount->setObjectName(QLatin1StringView(name) + QStringLiteral("Amount"));
    bound.amount->setRange(1, most);
    bound.amount->setValue(usual);
    bound.amount->setEnabled(false);
    connect(bound.counts, &QCheckBox::toggled, bound.amount, &QWidget::setEnabled);
    connect(bound.counts, &QCheckBox::toggled, this, &RetentionPanel::startOver);
    connect(bound.amount, &QSpinBox::valueChanged, this, &RetentionPanel::startOver);
    return bound;
}

void RetentionPanel::build()
{
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setColumnCount(ShareColumns);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(ShareBot, QHeaderView::Stretch);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, wholeRemoval);
    auto *bounds = new QGridLayout;
    bounds->setColumnStretch(2, 1);
    for (const Bound &bound : {m_age, m_newest, m_size}) {
        const int row = bounds->rowCount();
        bounds->addWidget(bound.counts, row, 0);
        bounds->addWidget(bound.amount, row, 1);
    }
    auto *buttons = new QHBoxLayout;
    for (QPushButton *button : {m_look, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_title);
    column->addWidget(m_what);
    column->addLayout(bounds);
    column->addWidget(m_alsoMarked);
    column->addLayout(buttons);
    column->addWidget(m_list);
    column->addWidget(m_progress);
    column->addWidget(m_state);
}

/// Other windows look and remove, too: what is not this panel's turn is not its business.
void RetentionPanel::connectKeeper()
{
    Housekeeping &keeper = m_workbench.housekeeping();
    connect(&keeper, &Housekeeping::previewed, this, &RetentionPanel::showPreview);
    connect(&keeper, &Housekeeping::previewFailed, this, [this](const core::Error &error) {
        fail(Stage::Looking, widgets::translated(error.detail));
    });
    connect(&keeper, &Housekeeping::progressed, this, [this](qint64 done, qint64 all) {
        m_progress->setValue(int(double(done) / double(std::max<qint64>(1, all)) * wholeRemoval));
    });
    connect(&keeper, &Housekeeping::discarded, this, &RetentionPanel::removed);
    connect(&keeper, &Housekeeping::discardFailed, this, [this](const core::Error &error, qint64 gone) {
        fail(
            Stage::Removing,
            widgets::joinedSentences(
                {tr("%n update(s) were removed.", nullptr, int(gone)), widgets::translated(error.detail)}));
    });
    connect(&keeper, &Housekeeping::rowsGone, this, [this] {
        if (m_stage == Stage::Shown)
            startOver();
    });
}

storage::RetentionRule RetentionPanel::rule() const
{
    storage::RetentionRule rule;
    if (m_age.counts->isChecked())
        rule.before = m_clock.wallMs() - m_age.amount->value() * msPerKeptDay;
    if (m_newest.counts->isChecked())
        rule.newest = m_newest.amount->value();
    if (m_size.counts->isChecked())
        rule.bytes = m_size.amount->value() * bytesPerMegabyte;
    rule.alsoMarked = m_alsoMarked->isChecked();
    return rule;
}

void RetentionPanel::preview()
{
    enter(Stage::Looking);
    m_state->say(tr("Reading the whole store…"));
    m_workbench.housekeeping().preview(rule());
}

void RetentionPanel::showPreview(const Housekeeping::Preview &preview)
{
    if (m_stage != Stage::Looking)
        return;
    m_preview = preview;
    m_list->clear();
    for (const RetentionShare &share : preview->bots)
        addShare(share);
    if (preview->seqs.empty()) {
        enter(Stage::Asking);
        m_state->say(tr("Nothing would go."), look::Tone::Ok);
        return;
    }
    enter(Stage::Shown);
    //: %1 is "12 updates"
    m_state->say(tr("%1 would go.").arg(amountWords()));
    if (!m_readOnly)
        m_remove->setFocus();
}

void RetentionPanel::addShare(const RetentionShare &share)
{
    const QList<models::BotRow> &bots = m_workbench.bots();
    const auto known = std::find_if(
        bots.begin(), bots.end(), [&share](const models::BotRow &bot) { return bot.key == share.bot; });
    const QString name = models::oneLine(known == bots.end() ? share.bot.toString() : known->name);
    const bool any = share.updates > 0;
    auto *row = new QTreeWidgetItem(
        m_list, {name, look::grouped(share.updates), byteWords(share.bytes),
                 any ? dayWords(share.oldestMs) : QString(), any ? dayWords(share.newestMs) : QString(),
                 share.spared > 0 ? look::grouped(share.spared) : QString()});
    row->setToolTip(ShareBot, models::visibleText(share.bot.toString()).toHtmlEscaped());
    for (const int column : {ShareUpdates, ShareBytes, ShareKept})
        row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
}

QString RetentionPanel::amountWords() const
{
    const size_t most = size_t(std::numeric_limits<int>::max());
    return tr("%n update(s)", nullptr, m_preview ? int(std::min(most, m_preview->seqs.size())) : 0);
}

void RetentionPanel::confirm()
{
    widgets::askFirst(
        {"retainConfirm", tr("Remove updates"),
         //: %1 is "12 updates"
         tr("Remove %1?").arg(amountWords()),
         tr("They are gone from this profile for good. Export them first if you may need them."),
         tr("&Remove")},
        *this, [this] { remove(); });
}

void RetentionPanel::remove()
{
    enter(Stage::Removing);
    m_progress->setValue(0);
    m_state->say(tr("Removing…"));
    if (!m_workbench.housekeeping().discard(m_preview, m_alsoMarked->isChecked()))
        fail(Stage::Removing, tr("Another window is removing updates. Try again when it is done."));
}

void RetentionPanel::removed(const services::DiscardOutcome &outcome)
{
    if (m_stage != Stage::Removing)
        return;
    m_list->clear();
    enter(Stage::Asking);
    const QString words = tr("%n update(s) were removed.", nullptr, int(outcome.gone));
    if (outcome.space.canShrink)
        m_state->say(words, look::Tone::Ok);
    else
        m_state->say(
            widgets::joinedSentences(
                {words,
                 tr("This store was made by an older version: its file does not get smaller, but its free "
                    "space "
                    "is used again.")}),
            look::Tone::Ok);
}

void RetentionPanel::fail(Stage when, const QString &words)
{
    if (m_stage != when)
        return;
    enter(Stage::Asking);
    m_state->say(models::visibleText(words), look::Tone::Error);
}

/// What was shown holds for what was asked, and for nothing else.
void RetentionPanel::startOver()
{
    m_preview.reset();
    m_list->clear();
    enter(Stage::Asking);
    m_state->say({});
}

void RetentionPanel::enter(Stage stage)
{
    m_stage = stage;
    const bool works = stage == Stage::Looking || stage == Stage::Removing;
    bool any = false;
    for (const Bound &bound : {m_age, m_newest, m_size}) {
        any = any || bound.counts->isChecked();
        bound.counts->setEnabled(!works);
        bound.amount->setEnabled(!works && bound.counts->isChecked());
    }
    m_alsoMarked->setEnabled(!works);
    m_look->setEnabled(!works && any);
    m_remove->setEnabled(stage == Stage::Shown && !m_readOnly);
    m_progress->setVisible(stage == Stage::Removing);
    const int rows = std::min(m_list->topLevelItemCount(), mostSharesSeen);
    m_list->setVisible(rows > 0);
    m_list->setFixedHeight(
        m_list->header()->sizeHint().height() + rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth());
}

void RetentionPanel::retranslate()
{
    m_title->setText(tr("Let old updates go"));
    m_what->say(tr("Nothing goes by itself. Choose what may go, look at it, then remove exactly that."));
    m_age.counts->setText(tr("Ol&der than"));
    m_age.amount->setSuffix(tr(" days"));
    m_newest.counts->setText(tr("Of each bot all but the &newest"));
    m_size.counts->setText(tr("The oldest, until what stays is at &most"));
    m_size.amount->setSuffix(QStringLiteral(" MB"));
    m_alsoMarked->setText(tr("Also &those with a mark or a note"));
    for (const Bound &bound : {m_age, m_newest, m_size})
        bound.amount->setAccessibleName(bound.counts->text().remove(u'&'));
    m_look->setText(tr("Pre&view"));
    m_remove->setText(tr("&Remove…"));
    m_list->setHeaderLabels({tr("Bot"), tr("Updates"), tr("Size"), tr("From"), tr("To"), tr("Kept: marked")});
    m_list->setAccessibleName(tr("What would go"));
}

void RetentionPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::preferences

#include "moc_RetentionPanel.cpp"
