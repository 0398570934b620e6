// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/ChecksPane.h"

#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/passport/HowChecksWork.h"
#include "ui/passport/VerdictDelegate.h"
#include "ui/passport/VerdictModel.h"
#include "ui/passport/WrapRow.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/TextTable.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace botdeck::ui::passport {

using domain::Verdict;

namespace {

constexpr int stageWidth = 130;
constexpr int tookWidth = 70;
/// Actions of the bench before those that break a stage.
constexpr qsizetype beforeStages = 3;

/// 0: any age.
constexpr std::array ageLimits{0, 600, 3'600, 86'400};
/// Where nobody chose: an hour.
constexpr int usualLimit = 2;

} // namespace

ChecksPane::ChecksPane(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new VerdictModel(this))
    , m_title(new QLabel(this))
    , m_summary(new look::Sentence(theme, this))
    , m_how(new QPushButton(this))
    , m_limitLabel(new QLabel(this))
    , m_limit(new QComboBox(this))
    , m_bench(new QPushButton(this))
    , m_stages(new widgets::TextTable(*m_model, VerdictModel::DetailColumn, theme, this))
{
    build();
    connect(m_limit, &QComboBox::currentIndexChanged, this, &ChecksPane::ageLimitChanged);
    connect(m_how, &QPushButton::clicked, this, &ChecksPane::explain);
    connect(&theme, &look::Theme::changed, this, &ChecksPane::applyTheme);
    applyTheme();
    retranslate();
}

void ChecksPane::build()
{
    m_summary->setObjectName(QStringLiteral("decryptSummary"));
    m_how->setObjectName(QStringLiteral("howChecksWork"));
    m_limit->setObjectName(QStringLiteral("ageLimit"));
    m_bench->setObjectName(QStringLiteral("bench"));
    m_stages->setObjectName(QStringLiteral("stages"));
    m_stages->setItemDelegate(new VerdictDelegate(m_theme, m_stages));
    m_stages->horizontalHeader()->hide();
    m_stages->horizontalHeader()->resizeSection(VerdictModel::StageColumn, m_theme.px(stageWidth));
    m_stages->horizontalHeader()->resizeSection(VerdictModel::TookColumn, m_theme.px(tookWidth));
    m_stages->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_limitLabel->setBuddy(m_limit);
    for (const int seconds : ageLimits)
        m_limit->addItem(QString(), seconds);
    m_limit->setCurrentIndex(usualLimit);
    buildBench();
    m_summary->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    // A label stays with what it names.
    auto *limit = new QWidget(this);
    auto *limitLine = new QHBoxLayout(limit);
    limitLine->setContentsMargins({});
    limitLine->addWidget(m_limitLabel);
    limitLine->addWidget(m_limit);
    auto *head = new WrapRow;
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_summary, m_how, limit, m_bench})
        head->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_stages);
}

void ChecksPane::buildBench()
{
    auto *bench = new QMenu(m_bench);
    bench->addAction(QString(), this, &ChecksPane::selfTestAsked)->setObjectName(QStringLiteral("selfTest"));
    bench->addAction(QString(), this, &ChecksPane::sampleAsked)->setObjectName(QStringLiteral("sample"));
    bench->addSeparator();
    for (const domain::PassportStage stage : domain::passportStages) {
        QAction *breaks = bench->addAction(QString(), this, [this, stage] { Q_EMIT breakAsked(stage); });
        breaks->setObjectName(QStringLiteral("break-") + domain::stageName(stage));
        breaks->setData(int(stage));
    }
    m_bench->setMenu(bench);
}

void ChecksPane::explain()
{
    auto *dialog = new HowChecksWork(m_theme, this);
    dialog->open();
}

std::optional<std::chrono::seconds> ChecksPane::ageLimit() const
{
    const int seconds = m_limit->currentData().toInt();
    return seconds == 0 ? std::nullopt : std::optional(std::chrono::seconds(seconds));
}

void ChecksPane::setAgeLimit(std::chrono::seconds limit)
{
    if (const int at = m_limit->findData(int(limit.count())); at != -1)
        m_limit->setCurrentIndex(at);
}

void ChecksPane::setStages(const QList<domain::StageVerdict> &stages)
{
    m_model->setStages(stages);
    saySummary();
}

void ChecksPane::saySummary()
{
    const int passed = m_model->count(Verdict::Passed);
    const int odd = m_model->count(Verdict::Warning);
    const int failed = m_model->count(Verdict::Failed);
    QStringList parts;
    if (passed > 0)
        //: checks
        parts += tr("%n passed", nullptr, passed);
    if (odd > 0)
        //: checks
        parts += tr("%n to look at", nullptr, odd);
    if (failed > 0)
        //: checks
        parts += tr("%n failed", nullptr, failed);
    m_summary->say(
        parts.join(QStringLiteral(" · ")), failed > 0 ? look::Tone::Error
                                           : odd > 0  ? look::Tone::Warning
                                                      : look::Tone::Ok);
}

void ChecksPane::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::BodyStrong));
    // All stages at once.
    const int rows = m_model->rowCount() * m_stages->verticalHeader()->defaultSectionSize();
    m_stages->setFixedHeight(rows + 2 * m_stages->frameWidth());
}

void ChecksPane::retranslate()
{
    m_title->setText(tr("Checks"));
    m_stages->setAccessibleName(m_title->text());
    m_how->setText(tr("&How each check works"));
    m_limitLabel->setText(tr("A&ge limit"));
    const std::array limits{tr("none"), tr("10 minutes"), tr("1 hour"), tr("1 day")};
    for (int at = 0; at < m_limit->count(); ++at)
        m_limit->setItemText(at, limits.at(size_t(at)));
    retranslateBench();
    m_model->retranslate();
    saySummary();
}

void ChecksPane::retranslateBench()
{
    m_bench->setText(tr("&Try it"));
    const QList<QAction *> tries = m_bench->menu()->actions();
    tries.at(0)->setText(tr("Run the self-test"));
    tries.at(1)->setText(tr("A sample for this key"));
    for (QAction *each : tries.mid(beforeStages)) {
        const auto stage = domain::PassportStage(each->data().toInt());
        //: %1 is a stage of decrypting, such as "Length"
        each->setText(tr("Break a stage: %1").arg(widgets::translated(domain::stageTitle(stage))));
    }
}

void ChecksPane::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_ChecksPane.cpp"
