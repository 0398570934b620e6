// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guild/changes/EditsDialog.h"

#include "ui/guild/RowDelegate.h"
#include "ui/look/Numbers.h"
#include "ui/look/Sentence.h"
#include "ui/look/Theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace botdeck::ui::guild {

namespace {

using LinePhase = EditLine::Phase;

constexpr int editsWidth = 640;
constexpr int editsHeight = 260;
constexpr int editWhatWidth = 260;
constexpr int editPhaseMargin = 24;

/// How an edit stands in the colour of its tone; the word says the same.
class EditDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        RowDelegate::initStyleOption(option, index);
        const look::Tone tone = phaseTone(LinePhase(index.data(EditsModel::PhaseRole).toInt()));
        if (index.column() != EditsModel::PhaseColumn || tone == look::Tone::Neutral)
            return;
        option->font = theme().font(look::Face::BodyStrong);
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, theme().colour(look::toneToken(tone)));
    }
};

} // namespace

EditsDialog::EditsDialog(const look::Theme &theme, QWidget *parent)
    : Sheet(theme, parent)
    , m_model(new EditsModel(this))
    , m_title(new QLabel(this))
    , m_bar(new QProgressBar(this))
    , m_list(new QTreeView(this))
    , m_difference(buttons().addButton(QString(), QDialogButtonBox::ActionRole))
    , m_copy(buttons().addButton(QString(), QDialogButtonBox::ActionRole))
    , m_stop(&addMainButton("stopEdits"))
    , m_close(buttons().addButton(QDialogButtonBox::Close))
{
    setObjectName(QStringLiteral("editsDialog"));
    build();
    connectParts();
    retranslate();
    m_list->setFocus();
}

void EditsDialog::build()
{
    m_title->setObjectName(QStringLiteral("editsTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_bar->setObjectName(QStringLiteral("editsProgress"));
    m_bar->setTextVisible(false);
    m_list->setObjectName(QStringLiteral("edits"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new EditDelegate(theme(), m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QTreeView::NoEditTriggers);
    m_list->setAllColumnsShowFocus(true);
    m_list->setMinimumSize(theme().px(editsWidth), theme().px(editsHeight));
    m_list->header()->setSectionsMovable(false);
    m_difference->setObjectName(QStringLiteral("showDifference"));
    m_copy->setObjectName(QStringLiteral("copyResults"));
    m_close->setObjectName(QStringLiteral("closeEdits"));
    // Enter must not stop what was just begun.
    m_stop->setDefault(false);
    m_stop->setAutoDefault(false);
    body().addWidget(m_title);
    body().addWidget(m_bar);
    body().addWidget(m_list, 1);
}

void EditsDialog::connectParts()
{
    connect(m_stop, &QPushButton::clicked, this, &EditsDialog::stop);
    connect(m_copy, &QPushButton::clicked, this, [this] { Q_EMIT copyAsked(m_model->text()); });
    connect(m_difference, &QPushButton::clicked, this, [this] {
        Q_EMIT differenceAsked(m_list->currentIndex().row());
    });
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        &EditsDialog::refreshDifference);
}

void EditsDialog::setLines(const QList<EditLine> &lines)
{
    m_isOver = false;
    m_isStopping = false;
    m_model->setLines(lines);
    m_bar->setRange(0, std::max(1, m_model->rowCount()));
    refresh();
}

void EditsDialog::setLine(qsizetype place, const EditLine &line)
{
    m_model->setLine(place, line);
    // Whoever reads in the list is left where he is.
    if (!m_list->currentIndex().isValid())
        m_list->scrollTo(m_model->index(int(place), 0));
    refresh();
}

void EditsDialog::end()
{
    m_isOver = true;
    refresh();
    if (m_model->rowCount() == 1 && m_model->count(LinePhase::Done) == 1)
        accept();
}

void EditsDialog::stop()
{
    m_isStopping = true;
    refresh();
    Q_EMIT stopAsked();
}

/// What is on its way cannot be called back, and its end must be seen.
void EditsDialog::reject()
{
    if (m_isOver)
        Sheet::reject();
}

void EditsDialog::refresh()
{
    const qsizetype over = m_model->overCount();
    m_bar->setValue(int(over));
    m_title->setText(
        //: %1 and %2 are numbers
        tr("%1 of %2 changes have ended").arg(look::grouped(over), look::grouped(m_model->rowCount())));
    m_stop->setVisible(!m_isOver);
    m_stop->setEnabled(!m_isStopping);
    m_close->setEnabled(m_isOver);
    m_close->setDefault(m_isOver);
    refreshDifference();
    sayHowItWent();
}

void EditsDialog::refreshDifference()
{
    const QModelIndex current = m_list->currentIndex();
    const QList<EditLine> &lines = m_model->lines();
    m_difference->setVisible(
        m_model->count(LinePhase::Conflict) > 0 &&
        std::ranges::any_of(lines, [](const EditLine &line) { return line.hasDifference; }));
    m_difference->setEnabled(m_isOver && current.isValid() && lines.at(current.row()).hasDifference);
}

void EditsDialog::sayHowItWent()
{
    if (!m_isOver) {
        note().say(m_isStopping ? tr("Stopping: what was sent already comes to its end.") : QString());
        return;
    }
    QStringList parts;
    look::Tone tone = look::Tone::Ok;
    for (int phase = int(LinePhase::Done); phase <= int(LinePhase::Stopped); ++phase) {
        const qsizetype count = m_model->count(LinePhase(phase));
        if (count == 0)
            continue;
        //: %1 is a number, %2 is how so many changes ended: "3 done"
        parts += tr("%1 %2").arg(look::grouped(count), phaseWords(LinePhase(phase)));
        if (LinePhase(phase) != LinePhase::Done && tone != look::Tone::Error)
            tone = LinePhase(phase) == LinePhase::Failed ? look::Tone::Error : look::Tone::Warning;
    }
    note().say(parts.join(QStringLiteral(" · ")), tone);
}

void EditsDialog::fitColumns()
{
    const QFontMetrics metrics(theme().font(look::Face::BodyStrong));
    int widest = 0;
    for (int phase = 0; phase <= int(LinePhase::Stopped); ++phase)
        widest = std::max(widest, metrics.horizontalAdvance(phaseWords(LinePhase(phase))));
    m_list->header()->resizeSection(EditsModel::WhatColumn, theme().px(editWhatWidth));
    m_list->header()->resizeSection(EditsModel::PhaseColumn, widest + theme().px(editPhaseMargin));
}

void EditsDialog::retranslate()
{
    setWindowTitle(tr("Changing the guild"));
    m_bar->setAccessibleName(tr("Changes that have ended"));
    m_list->setAccessibleName(tr("Changes"));
    m_model->retranslate();
    m_difference->setText(tr("Show &difference…"));
    m_difference->setToolTip(tr("What somebody else changed meanwhile, of the change that is chosen"));
    m_copy->setText(tr("&Copy results"));
    m_stop->setText(tr("&Stop"));
    m_stop->setToolTip(tr("What has not been sent yet is not done"));
    fitColumns();
    refresh();
}

} // namespace botdeck::ui::guild

#include "moc_EditsDialog.cpp"
