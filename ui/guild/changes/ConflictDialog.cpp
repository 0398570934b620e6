// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/changes/ConflictDialog.h"

#include "models/SafeText.h"
#include "ui/look/Theme.h"
#include "ui/widgets/Question.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace botdeck::ui::guild {

namespace {

constexpr int conflictWidth = 680;
constexpr int conflictNameWidth = 220;
constexpr int conflictCellWidth = 100;
constexpr int conflictHeight = 280;

} // namespace

ConflictDialog::ConflictDialog(
    const look::Theme &theme, const domain::Guild &guild, const ChannelVersions &versions, QWidget *parent)
    : Sheet(theme, parent)
    , m_versions(versions)
    , m_channel(models::oneLine(versions.theirs.name))
    , m_model(new ConflictModel(m_versions, guild, theme, this))
    , m_what(new QLabel(this))
    , m_view(new QTreeView(this))
    , m_keep(buttons().addButton(QString(), QDialogButtonBox::ActionRole))
    , m_mine(buttons().addButton(QString(), QDialogButtonBox::ActionRole))
    , m_merge(&addMainButton("writeMerged"))
{
    setObjectName(QStringLiteral("conflictDialog"));
    m_keep->setObjectName(QStringLiteral("keepTheirs"));
    m_mine->setObjectName(QStringLiteral("writeMine"));
    m_keep->setAutoDefault(false);
    m_mine->setAutoDefault(false);
    buttons().addButton(QDialogButtonBox::Cancel);
    build();
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == ConflictModel::ResultColumn)
            m_model->toggle(index.row());
    });
    connect(m_keep, &QPushButton::clicked, this, &ConflictDialog::keepTheirs);
    connect(m_mine, &QPushButton::clicked, this, &ConflictDialog::askForMine);
    connect(m_merge, &QPushButton::clicked, this, [this] { write(m_model->merged()); });
    retranslate();
    m_view->setFocus();
}

void ConflictDialog::build()
{
    m_what->setObjectName(QStringLiteral("conflictWords"));
    m_what->setTextFormat(Qt::PlainText);
    m_what->setWordWrap(true);
    m_view->setObjectName(QStringLiteral("conflicts"));
    m_view->setModel(m_model);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setEditTriggers(QTreeView::NoEditTriggers);
    m_view->setMinimumSize(theme().px(conflictWidth), theme().px(conflictHeight));
    m_view->installEventFilter(this);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->setSectionsMovable(false);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_view->setFirstColumnSpanned(row, {}, m_model->isHeading(row));
    for (int column = 0; column < ConflictModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, theme().px(column == 0 ? conflictNameWidth : conflictCellWidth));
    body().addWidget(m_what);
    body().addWidget(m_view, 1);
}

bool ConflictDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        if (m_view->currentIndex().isValid())
            m_model->toggle(m_view->currentIndex().row());
        return true;
    }
    return Sheet::eventFilter(watched, event);
}

void ConflictDialog::keepTheirs()
{
    const core::Id channel = m_versions.theirs.id;
    accept();
    Q_EMIT theirsKept(channel);
}

void ConflictDialog::askForMine()
{
    widgets::askFirst(
        {"writeMineQuestion", tr("Write yours over theirs?"),
         tr("All overwrites of %1 become what you wanted to write.").arg(m_channel),
         tr("What somebody else has changed there since is gone."), tr("Write mine")},
        *this, [this] { write(m_versions.mine.overwrites); });
}

/// What is already there need not be written.
void ConflictDialog::write(const QList<domain::PermissionOverwrite> &overwrites)
{
    if (domain::isSameOverwrites(m_versions.theirs.overwrites, overwrites)) {
        keepTheirs();
        return;
    }
    domain::GuildChannel after = m_versions.theirs;
    after.setOverwrites(overwrites);
    accept();
    Q_EMIT writeAsked(m_versions.theirs, after);
}

void ConflictDialog::retranslate()
{
    setWindowTitle(tr("Somebody else changed %1").arg(m_channel));
    const int collisions = m_model->collisions();
    QString words =
        tr("The overwrites of %1 were changed since they were read. Nothing was written.").arg(m_channel);
    if (collisions > 0)
        words += u'\n' + tr("%n permission(s) were changed by both: tick those that shall be as you wanted "
                            "them.",
                            nullptr, collisions);
    else
        words += u'\n' + tr("No permission was changed by both: the merge has all changes.");
    m_what->setText(words);
    m_view->setAccessibleName(tr("Differences"));
    m_keep->setText(tr("&Keep theirs"));
    m_mine->setText(tr("&Write mine over theirs…"));
    m_merge->setText(tr("Write the &merge"));
    m_model->retranslate();
}

} // namespace botdeck::ui::guild

#include "moc_ConflictDialog.cpp"
