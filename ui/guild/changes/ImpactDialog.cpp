// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/changes/ImpactDialog.h"

#include "ui/guild/changes/ImpactModel.h"
#include "ui/guild/changes/ImpactWords.h"
#include "ui/guild/mask/BitWords.h"
#include "ui/look/FlatTabs.h"
#include "ui/look/Ink.h"
#include "ui/look/Numbers.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/TextTable.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace botdeck::ui::guild {

namespace {

constexpr QSize impactTable{680, 320};
constexpr int countLines = 5;
constexpr int everyBit = -1;

// In the order of Side.
constexpr std::array sideTitles{
    QT_TRANSLATE_NOOP("botdeck::ui::guild::ImpactDialog", "All"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::ImpactDialog", "Gained"),
    QT_TRANSLATE_NOOP("botdeck::ui::guild::ImpactDialog", "Lost"),
};

domain::PermissionMask bitsOfImpact(const domain::PermissionImpact &impact)
{
    domain::PermissionMask mask;
    for (const QList<domain::PermissionCount> &counts : {impact.gained, impact.lost}) {
        for (const domain::PermissionCount &count : counts)
            mask = mask.with(count.bit);
    }
    return mask;
}

} // namespace

ImpactDialog::ImpactDialog(const ShownImpact &impact, const look::Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
    , m_impact(impact)
    , m_sides(new look::FlatTabs(theme, this))
    , m_bits(new QComboBox(this))
    , m_counts(new QLabel(this))
    , m_model(new ImpactModel(impact, this))
    , m_table(new widgets::TextTable(*m_model, ImpactModel::MemberColumn, theme, this))
    , m_rest(new look::Sentence(theme, this))
    , m_why(buttons().addButton(QString(), QDialogButtonBox::ActionRole))
    , m_export(buttons().addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(QStringLiteral("impactDialog"));
    m_sides->setObjectName(QStringLiteral("impactSides"));
    m_bits->setObjectName(QStringLiteral("impactBits"));
    m_counts->setObjectName(QStringLiteral("impactCounts"));
    m_table->setObjectName(QStringLiteral("impactLines"));
    m_rest->setObjectName(QStringLiteral("impactRest"));
    m_why->setObjectName(QStringLiteral("impactWhy"));
    m_export->setObjectName(QStringLiteral("impactExport"));
    build();
    connectParts();
    retranslate();
    m_table->setFocus();
}

void ImpactDialog::build()
{
    for (const char *title : sideTitles)
        m_sides->addTab(QString::fromLatin1(title));
    m_counts->setTextFormat(Qt::PlainText);
    m_counts->setWordWrap(true);
    m_table->setMinimumSize(theme().px(impactTable.width()), theme().px(impactTable.height()));
    for (QPushButton *button : {m_why, m_export})
        button->setAutoDefault(false);
    auto *line = new QHBoxLayout;
    line->addWidget(m_sides);
    line->addStretch(1);
    line->addWidget(m_bits);
    body().addWidget(m_counts);
    body().addLayout(line);
    body().addWidget(m_table, 1);
    body().addWidget(m_rest);
    buttons().addButton(QDialogButtonBox::Close);
}

void ImpactDialog::connectParts()
{
    connect(m_sides, &QTabBar::currentChanged, this, &ImpactDialog::refresh);
    connect(m_bits, &QComboBox::currentIndexChanged, this, &ImpactDialog::refresh);
    connect(m_table, &widgets::TextTable::copyAsked, this, &ImpactDialog::copyAsked);
    connect(m_table, &QTableView::activated, this, &ImpactDialog::askWhy);
    connect(m_why, &QPushButton::clicked, this, &ImpactDialog::askWhy);
    connect(m_export, &QPushButton::clicked, this, &ImpactDialog::exportAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        m_why->setEnabled(m_table->currentIndex().isValid());
    });
}

void ImpactDialog::choose(Side side, std::optional<int> bit)
{
    {
        const QSignalBlocker quietSides(m_sides);
        const QSignalBlocker quietBits(m_bits);
        m_sides->setCurrentIndex(int(side));
        m_bits->setCurrentIndex(std::max(0, m_bits->findData(bit.value_or(everyBit))));
    }
    refresh();
}

void ImpactDialog::say(const QString &words, bool isFailure)
{
    note().say(words, isFailure ? look::Tone::Error : look::Tone::Ok);
}

void ImpactDialog::fillBits()
{
    const QSignalBlocker quiet(m_bits);
    const int chosen = std::max(0, m_bits->currentIndex());
    const domain::PermissionMask bits = bitsOfImpact(*m_impact.impact);
    m_bits->clear();
    m_bits->addItem(tr("All permissions"), everyBit);
    for (int bit = 0; bit < domain::PermissionMask::width; ++bit) {
        if (bits.has(bit))
            m_bits->addItem(bitTitle(bit), bit);
    }
    m_bits->setCurrentIndex(chosen);
}

void ImpactDialog::refresh()
{
    const int bit = m_bits->currentData().toInt();
    m_model->choose(Side(m_sides->currentIndex()), bit == everyBit ? std::nullopt : std::optional(bit));
    m_counts->setText(impactWords(*m_impact.impact, countLines));
    m_why->setEnabled(false);
    m_export->setEnabled(!m_impact.impact->changes.empty());
    m_rest->say(
        m_model->lines() > m_model->rowCount()
            //: both are numbers of lines
            ? tr("The first %1 of %2 lines are shown. The export has all of them.")
                  .arg(look::grouped(m_model->rowCount()), look::grouped(m_model->lines()))
            //: in a list; the number has spaces between groups of three digits
            : tr("%1 line(s)", nullptr, m_model->rowCount()).arg(look::grouped(m_model->rowCount())));
}

void ImpactDialog::askWhy()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const ImpactModel::Line line = m_model->line(current.row());
    const domain::Guild &guild = m_impact.table->guild();
    accept();
    Q_EMIT whyAsked(guild.members.at(line.member).id, guild.channels.at(line.channel).id, line.bit);
}

void ImpactDialog::retranslate()
{
    setWindowTitle(tr("What the change means"));
    for (int side = 0; side < int(sideTitles.size()); ++side)
        m_sides->setTabText(side, tr(sideTitles.at(size_t(side))));
    m_sides->setAccessibleName(tr("Gained or lost"));
    m_bits->setAccessibleName(tr("Permission"));
    m_table->setAccessibleName(tr("Who gains or loses what, and where"));
    m_why->setText(tr("&Why?"));
    m_why->setToolTip(tr("Explains the chosen line"));
    m_export->setText(tr("&Export…"));
    m_export->setToolTip(tr("All lines as CSV, whatever is chosen here"));
    fillBits();
    m_model->retranslate();
    refresh();
}

} // namespace botdeck::ui::guild

#include "moc_ImpactDialog.cpp"
