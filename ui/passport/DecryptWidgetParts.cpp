// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/look/Icons.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/passport/AddressEdit.h"
#include "ui/passport/DecryptWidget.h"
#include "ui/passport/FieldsView.h"
#include "ui/passport/VerdictDelegate.h"
#include "ui/passport/VerdictModel.h"
#include "ui/widgets/PhraseWords.h"
#include "ui/widgets/TextTable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <array>

namespace botdeck::ui::passport {

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

} // namespace botdeck::ui::passport
