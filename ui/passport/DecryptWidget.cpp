// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/DecryptWidget.h"

#include "models/SafeText.h"
#include "ui/look/Icons.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/passport/AddressEdit.h"
#include "ui/passport/FieldsView.h"
#include "ui/passport/VerdictDelegate.h"
#include "ui/passport/VerdictModel.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/TextTable.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <array>

namespace botdeck::ui::passport {

using domain::Verdict;

namespace {

constexpr int stageWidth = 130;
constexpr int tookWidth = 70;
/// Actions of the bench before those that break a stage.
constexpr qsizetype beforeStages = 3;

struct CodeName
{
    domain::PassportLanguage language;
    /// Never translated.
    const char *name;
};
constexpr std::array codeNames{
    CodeName{domain::PassportLanguage::Shell, "openssl (sh)"},
    CodeName{domain::PassportLanguage::Python, "Python"},
    CodeName{domain::PassportLanguage::Node, "Node.js"},
    CodeName{domain::PassportLanguage::Php, "PHP"},
};

/// 0: any age.
constexpr std::array ageLimits{0, 600, 3'600, 86'400};

} // namespace

DecryptWidget::DecryptWidget(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new VerdictModel(this))
    , m_addressLabel(new QLabel(this))
    , m_keyLabel(new QLabel(this))
    , m_key(new QComboBox(this))
    , m_fit(new QPushButton(this))
    , m_paste(new QPushButton(this))
    , m_address(new AddressEdit(theme, this))
    , m_note(new look::Sentence(theme, this))
    , m_checksLabel(new QLabel(this))
    , m_summary(new look::Sentence(theme, this))
    , m_limitLabel(new QLabel(this))
    , m_limit(new QComboBox(this))
    , m_bench(new QPushButton(this))
    , m_stages(new widgets::TextTable(*m_model, VerdictModel::DetailColumn, theme, this))
    , m_fieldsLabel(new QLabel(this))
    , m_code(new QPushButton(this))
    , m_export(new QPushButton(this))
    , m_fields(new FieldsView(theme, this))
{
    build();
    connectParts();
    connect(&theme, &look::Theme::changed, this, &DecryptWidget::applyTheme);
    applyTheme();
    retranslate();
}

QHBoxLayout *DecryptWidget::buildHead()
{
    m_key->setObjectName(QStringLiteral("decryptKey"));
    m_fit->setObjectName(QStringLiteral("whichKey"));
    m_paste->setObjectName(QStringLiteral("pasteAddress"));
    m_paste->setIcon(look::icon(look::Icon::Copy));
    m_keyLabel->setBuddy(m_key);
    m_addressLabel->setBuddy(m_address);
    auto *head = new QHBoxLayout;
    head->addWidget(m_addressLabel, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_keyLabel, m_key, m_fit, m_paste})
        head->addWidget(part);
    return head;
}

void DecryptWidget::build()
{
    m_address->setObjectName(QStringLiteral("callbackText"));
    m_note->setObjectName(QStringLiteral("decryptNote"));
    m_summary->setObjectName(QStringLiteral("decryptSummary"));
    m_limit->setObjectName(QStringLiteral("ageLimit"));
    m_bench->setObjectName(QStringLiteral("bench"));
    m_stages->setObjectName(QStringLiteral("stages"));
    m_stages->setItemDelegate(new VerdictDelegate(m_theme, m_stages));
    m_stages->horizontalHeader()->hide();
    m_stages->horizontalHeader()->resizeSection(VerdictModel::StageColumn, m_theme.px(stageWidth));
    m_stages->horizontalHeader()->resizeSection(VerdictModel::TookColumn, m_theme.px(tookWidth));
    m_stages->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_code->setObjectName(QStringLiteral("copyCode"));
    m_export->setObjectName(QStringLiteral("exportFields"));
    m_limitLabel->setBuddy(m_limit);
    for (const int seconds : ageLimits)
        m_limit->addItem(QString(), seconds);
    buildMenus();
    auto *checks = new QHBoxLayout;
    checks->addWidget(m_checksLabel);
    checks->addWidget(m_summary, 1);
    checks->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_limitLabel, m_limit, m_bench})
        checks->addWidget(part);
    auto *decoded = new QHBoxLayout;
    decoded->addWidget(m_fieldsLabel, 1);
    decoded->addWidget(m_code);
    decoded->addWidget(m_export);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(buildHead());
    column->addWidget(m_address);
    column->addWidget(m_note);
    column->addLayout(checks);
    column->addWidget(m_stages);
    column->addLayout(decoded);
    column->addWidget(m_fields, 1);
}

void DecryptWidget::buildMenus()
{
    auto *codes = new QMenu(m_code);
    for (const CodeName &code : codeNames)
        codes->addAction(QLatin1StringView(code.name), this, [this, language = code.language] {
            Q_EMIT codeAsked(language);
        });
    m_code->setMenu(codes);
    auto *bench = new QMenu(m_bench);
    bench->addAction(QString(), this, &DecryptWidget::selfTestAsked)
        ->setObjectName(QStringLiteral("selfTest"));
    bench->addAction(QString(), this, &DecryptWidget::sampleAsked)->setObjectName(QStringLiteral("sample"));
    bench->addSeparator();
    for (const domain::PassportStage stage : domain::passportStages) {
        QAction *breaks = bench->addAction(QString(), this, [this, stage] { Q_EMIT breakAsked(stage); });
        breaks->setObjectName(QStringLiteral("break-") + domain::stageName(stage));
        breaks->setData(int(stage));
    }
    m_bench->setMenu(bench);
}

void DecryptWidget::connectParts()
{
    connect(m_address, &QPlainTextEdit::textChanged, this, [this] {
        sayLength();
        Q_EMIT changed();
    });
    connect(m_key, &QComboBox::currentIndexChanged, this, &DecryptWidget::changed);
    connect(m_limit, &QComboBox::currentIndexChanged, this, &DecryptWidget::changed);
    connect(m_fit, &QPushButton::clicked, this, &DecryptWidget::fitAsked);
    connect(m_paste, &QPushButton::clicked, this, &DecryptWidget::paste);
    connect(m_fields, &FieldsView::copyAsked, this, &DecryptWidget::valueCopyAsked);
    connect(m_export, &QPushButton::clicked, this, &DecryptWidget::exportAsked);
}

void DecryptWidget::setKeys(const QList<ShownKey> &keys)
{
    const QString before = key();
    {
        const QSignalBlocker quiet(m_key);
        m_key->clear();
        for (const ShownKey &each : keys) {
            m_key->addItem(models::oneLine(each.name), each.name);
            if (before.isEmpty() ? each.isCurrent : each.name == before)
                m_key->setCurrentIndex(m_key->count() - 1);
        }
    }
    m_fit->setEnabled(keys.size() > 1);
    if (key() != before)
        Q_EMIT changed();
}

QString DecryptWidget::key() const
{
    return m_key->currentData().toString();
}

void DecryptWidget::setKey(const QString &key)
{
    if (const int at = m_key->findData(key); at != -1)
        m_key->setCurrentIndex(at);
}

QString DecryptWidget::address() const
{
    return m_address->address();
}

void DecryptWidget::setAddress(const QString &address)
{
    m_address->setAddress(address);
}

void DecryptWidget::paste()
{
    setAddress(QGuiApplication::clipboard()->text());
    m_address->setFocus();
}

std::optional<std::chrono::seconds> DecryptWidget::ageLimit() const
{
    const int seconds = m_limit->currentData().toInt();
    return seconds == 0 ? std::nullopt : std::optional(std::chrono::seconds(seconds));
}

void DecryptWidget::setAgeLimit(std::chrono::seconds limit)
{
    if (const int at = m_limit->findData(int(limit.count())); at != -1)
        m_limit->setCurrentIndex(at);
}

void DecryptWidget::setStages(const QList<domain::StageVerdict> &stages)
{
    m_model->setStages(stages);
    saySummary();
}

void DecryptWidget::setFields(const QList<domain::PassportField> &fields, bool isPhoneAsked)
{
    m_fields->setFields(fields, isPhoneAsked);
    m_export->setEnabled(!fields.isEmpty());
}

void DecryptWidget::say(const QString &words, look::Tone tone)
{
    m_note->say(words, tone);
}

void DecryptWidget::sayLength()
{
    //: behind it stands how many characters it has
    m_addressLabel->setText(tr("Callback address · %n character(s)", nullptr, int(address().size())));
}

void DecryptWidget::saySummary()
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

void DecryptWidget::applyTheme()
{
    for (QLabel *label : {m_addressLabel, m_checksLabel, m_fieldsLabel})
        label->setFont(m_theme.font(look::Face::BodyStrong));
    // All stages at once; the fields have what is left.
    const int rows = m_model->rowCount() * m_stages->verticalHeader()->defaultSectionSize();
    m_stages->setFixedHeight(rows + 2 * m_stages->frameWidth());
}

void DecryptWidget::retranslate()
{
    sayLength();
    m_keyLabel->setText(tr("&Key"));
    m_fit->setText(tr("&Which fits?"));
    m_fit->setToolTip(tr("Tries every key of this profile."));
    m_paste->setText(tr("&Paste"));
    m_checksLabel->setText(tr("Checks"));
    m_stages->setAccessibleName(m_checksLabel->text());
    m_limitLabel->setText(tr("A&ge limit"));
    const std::array limits{tr("none"), tr("10 minutes"), tr("1 hour"), tr("1 day")};
    for (int at = 0; at < m_limit->count(); ++at)
        m_limit->setItemText(at, limits.at(size_t(at)));
    m_bench->setText(tr("&Try it"));
    const QList<QAction *> tries = m_bench->menu()->actions();
    tries.at(0)->setText(tr("Run the self-test"));
    tries.at(1)->setText(tr("A sample for this key"));
    for (QAction *each : tries.mid(beforeStages)) {
        const auto stage = domain::PassportStage(each->data().toInt());
        //: %1 is a stage of decrypting, such as "Length"
        each->setText(tr("Break a stage: %1").arg(widgets::translated(domain::stageTitle(stage))));
    }
    m_fieldsLabel->setText(tr("Decoded fields"));
    m_code->setText(tr("&Copy as code"));
    m_export->setText(tr("&Export…"));
    m_model->retranslate();
    saySummary();
}

void DecryptWidget::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_DecryptWidget.cpp"
