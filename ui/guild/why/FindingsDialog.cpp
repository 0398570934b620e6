// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/why/FindingsDialog.h"

#include "models/SafeText.h"
#include "ui/guild/why/FindingsModel.h"
#include "ui/guild/why/FindingWords.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"
#include "ui/widgets/PhraseWords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using domain::FindingKind;

constexpr int findingsWidth = 720;
constexpr int findingsHeight = 320;
constexpr int findingsRowHeight = 26;
constexpr int widestFinding = 280;
/// No kind of finding leads further in more ways.
constexpr int waysOnward = 2;

} // namespace

FindingsDialog::FindingsDialog(const look::Theme &theme, const core::Clock &clock, QWidget *parent)
    : Sheet(theme, parent)
    , m_model(new FindingsModel(theme, clock, this))
    , m_kindLabel(new QLabel(this))
    , m_kind(new QComboBox(this))
    , m_textLabel(new QLabel(this))
    , m_text(new QLineEdit(this))
    , m_role(new QComboBox(this))
    , m_find(new QPushButton(this))
    , m_table(new QTableView(this))
    , m_copy(buttons().addButton(QString(), QDialogButtonBox::ActionRole))
    , m_save(buttons().addButton(QString(), QDialogButtonBox::ActionRole))
{
    setObjectName(QStringLiteral("findingsDialog"));
    build();
    buildTable();
    connectParts();
    retranslate();
    choose();
    m_kind->setFocus();
}

void FindingsDialog::build()
{
    m_kind->setObjectName(QStringLiteral("findingKind"));
    m_text->setObjectName(QStringLiteral("findingText"));
    m_role->setObjectName(QStringLiteral("findingRole"));
    m_find->setObjectName(QStringLiteral("find"));
    m_find->setDefault(true);
    m_copy->setObjectName(QStringLiteral("copyFindings"));
    m_save->setObjectName(QStringLiteral("saveFindings"));
    m_kindLabel->setBuddy(m_kind);
    for (int kind = 0; kind < domain::findingKindCount; ++kind)
        m_kind->addItem({});
    auto *line = new QHBoxLayout;
    line->addWidget(m_kindLabel);
    line->addWidget(m_kind);
    line->addWidget(m_textLabel);
    line->addWidget(m_text, 1);
    line->addWidget(m_role, 1);
    line->addStretch();
    line->addWidget(m_find);
    auto *onward = new QHBoxLayout;
    for (int way = 0; way < waysOnward; ++way) {
        m_onward += new QPushButton(this);
        m_onward.last()->setObjectName(QStringLiteral("findOnward%1").arg(way));
        onward->addWidget(m_onward.last());
    }
    onward->addStretch();
    body().addLayout(line);
    body().addWidget(m_table, 1);
    body().addLayout(onward);
    buttons().addButton(QDialogButtonBox::Close);
}

void FindingsDialog::buildTable()
{
    m_table->setObjectName(QStringLiteral("findings"));
    m_table->setModel(m_model);
    m_table->setMinimumSize(theme().px(findingsWidth), theme().px(findingsHeight));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(theme().px(findingsRowHeight));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->installEventFilter(this);
}

void FindingsDialog::connectParts()
{
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FindingsDialog::choose);
    connect(m_text, &QLineEdit::textChanged, this, &FindingsDialog::refresh);
    connect(m_find, &QPushButton::clicked, this, &FindingsDialog::find);
    connect(m_copy, &QPushButton::clicked, this, &FindingsDialog::copy);
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT saveAsked(m_model->text()); });
    connect(
        m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FindingsDialog::refresh);
    for (qsizetype way = 0; way < m_onward.size(); ++way)
        connect(m_onward.at(way), &QPushButton::clicked, this, [this, way] { findOnward(way); });
}

FindingKind FindingsDialog::kind() const
{
    return FindingKind(m_kind->currentIndex());
}

void FindingsDialog::setGuild(const std::optional<ShownGuild> &guild)
{
    m_guild = guild;
    fillRoles();
    refresh();
}

/// The mightiest first.
void FindingsDialog::fillRoles()
{
    const QVariant before = m_role->currentData();
    m_role->clear();
    if (!m_guild)
        return;
    QList<domain::GuildRole> roles = m_guild->table->guild().roles;
    std::ranges::stable_sort(roles, std::ranges::greater(), &domain::GuildRole::position);
    for (const domain::GuildRole &role : std::as_const(roles))
        m_role->addItem(models::oneLine(role.name, 60), role.id.toString());
    m_role->setCurrentIndex(std::max(0, m_role->findData(before)));
}

void FindingsDialog::look(FindingKind kind, const QString &text)
{
    m_kind->setCurrentIndex(int(kind));
    if (findingNeed(kind) == FindingNeed::Role)
        m_role->setCurrentIndex(std::max(0, m_role->findData(text)));
    else if (!text.isEmpty())
        m_text->setText(text);
    if (!text.isEmpty() || findingNeed(kind) == FindingNeed::Nothing)
        find();
}

/// Another kind: its own text comes back.
void FindingsDialog::choose()
{
    m_typed.insert(m_shown, m_text->text());
    m_shown = kind();
    m_text->setText(m_typed.value(m_shown));
    const FindingNeed need = findingNeed(m_shown);
    m_role->setVisible(need == FindingNeed::Role);
    m_text->setVisible(need != FindingNeed::Role && need != FindingNeed::Nothing);
    m_textLabel->setVisible(need != FindingNeed::Nothing);
    m_textLabel->setText(findingTextLabel(m_shown));
    m_textLabel->setBuddy(need == FindingNeed::Role ? static_cast<QWidget *>(m_role) : m_text);
    m_text->setAccessibleName(findingTextLabel(m_shown));
    m_role->setAccessibleName(findingTextLabel(m_shown));
    refresh();
}

FindingTexts FindingsDialog::texts() const
{
    if (findingNeed(kind()) == FindingNeed::Role)
        return {{m_role->currentData().toString()}};
    return findingTexts(kind(), m_text->text().trimmed());
}

void FindingsDialog::find()
{
    if (isWaiting() || !m_find->isEnabled())
        return;
    const FindingTexts wanted = texts();
    if (!wanted.fault.isEmpty()) {
        note().say(wanted.fault, look::Tone::Error);
        return;
    }
    m_asked = kind();
    setWaiting(tr("The server is being asked…"));
    Q_EMIT findAsked(*m_asked, wanted.texts);
}

void FindingsDialog::findOnward(qsizetype which)
{
    const FindingKind onward = findingsOnward(m_model->table().kind).value(which);
    look(onward, m_model->keyOf(m_table->currentIndex().row()));
}

void FindingsDialog::setFindings(const domain::FindingTable &table)
{
    if (table.kind != m_asked)
        return;
    endBusy();
    m_model->setTable(table);
    fitColumns();
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    refresh();
    tellCount();
}

void FindingsDialog::setTrouble(const core::Phrase &words)
{
    endBusy();
    refresh();
    note().say(widgets::translated(words), look::Tone::Error);
}

void FindingsDialog::tellCount()
{
    const int rows = m_model->rowCount();
    note().say(rows == 0 ? tr("Nothing was found.") : tr("%n found.", nullptr, rows));
}

void FindingsDialog::fitColumns()
{
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), theme().px(widestFinding)));
}

void FindingsDialog::refresh()
{
    if (isWaiting())
        return;
    const FindingNeed need = findingNeed(kind());
    const bool isSaid =
        need == FindingNeed::Nothing ||
        (need == FindingNeed::Role ? m_role->count() > 0 : !m_text->text().trimmed().isEmpty());
    m_find->setEnabled(isSaid);
    const bool hasRows = m_model->rowCount() > 0;
    m_copy->setEnabled(hasRows);
    m_save->setEnabled(hasRows);
    const QList<FindingKind> onward = hasRows ? findingsOnward(m_model->table().kind) : QList<FindingKind>();
    for (qsizetype way = 0; way < m_onward.size(); ++way) {
        m_onward.at(way)->setVisible(way < onward.size());
        if (way < onward.size())
            m_onward.at(way)->setText(findingTitle(onward.at(way)));
        m_onward.at(way)->setEnabled(!m_model->keyOf(m_table->currentIndex().row()).isEmpty());
    }
}

/// The chosen rows, or all.
void FindingsDialog::copy()
{
    QList<int> rows;
    for (const QModelIndex &row : m_table->selectionModel()->selectedRows())
        rows += row.row();
    std::ranges::sort(rows);
    if (m_model->rowCount() > 0)
        Q_EMIT copyAsked(m_model->text(rows));
}

void FindingsDialog::done(int result)
{
    if (isWaiting())
        Q_EMIT cancelAsked();
    Sheet::done(result);
}

/// Not as any table copies its cell: whatever is copied passes the redactor.
bool FindingsDialog::eventFilter(QObject *watched, QEvent *event)
{
    const bool isKey = watched == m_table && event->type() == QEvent::KeyPress;
    if (!isKey || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
        return Sheet::eventFilter(watched, event);
    copy();
    return true;
}

void FindingsDialog::retranslate()
{
    setWindowTitle(tr("Find in the guild"));
    m_kindLabel->setText(tr("What"));
    for (int kind = 0; kind < domain::findingKindCount; ++kind)
        m_kind->setItemText(kind, findingTitle(FindingKind(kind)));
    m_textLabel->setText(findingTextLabel(kind()));
    m_find->setText(tr("&Find"));
    m_copy->setText(tr("&Copy rows"));
    m_copy->setToolTip(tr("The chosen rows, or all, as text, columns behind tabs"));
    m_save->setText(tr("&Save as text…"));
    m_table->setAccessibleName(tr("What was found"));
    m_model->retranslate();
    refresh();
}

} // namespace botdeck::ui::guild

#include "moc_FindingsDialog.cpp"
