// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/FieldsView.h"

#include "ui/look/Icons.h"
#include "ui/look/Theme.h"
#include "ui/passport/FieldsModel.h"
#include "ui/widgets/TextTable.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace botdeck::ui::passport {

namespace {

constexpr int fieldNameWidth = 110;
constexpr int fieldMeaningWidth = 230;
constexpr int eyeSide = 14;

/// An eye behind what is hidden.
class FieldDelegate final : public QStyledItemDelegate
{
public:
    FieldDelegate(const look::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != FieldsModel::MeaningColumn)
            option->font = m_theme.font(look::Face::Mono);
        if (!index.data(FieldsModel::SentRole).toBool())
            option->palette.setColor(QPalette::Text, m_theme.colour(look::Token::Muted));
        if (index.column() != FieldsModel::ValueColumn || !index.data(FieldsModel::PersonalRole).toBool())
            return;
        const bool isShown = index.data(FieldsModel::RevealedRole).toBool();
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->decorationSize = QSize(m_theme.px(eyeSide), m_theme.px(eyeSide));
        option->icon = look::icon(isShown ? look::Icon::Conceal : look::Icon::Eye);
    }

private:
    const look::Theme &m_theme;
};

} // namespace

FieldsView::FieldsView(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_model(new FieldsModel(this))
    , m_table(new widgets::TextTable(*m_model, FieldsModel::ValueColumn, theme, this))
    , m_copy(new QAction(this))
{
    m_table->setObjectName(QStringLiteral("fields"));
    m_table->setItemDelegate(new FieldDelegate(theme, m_table));
    m_table->horizontalHeader()->resizeSection(FieldsModel::NameColumn, theme.px(fieldNameWidth));
    m_table->horizontalHeader()->resizeSection(FieldsModel::MeaningColumn, theme.px(fieldMeaningWidth));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(m_copy);
    m_table->installEventFilter(this);
    m_copy->setObjectName(QStringLiteral("copyField"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_table);
    connect(m_table, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (index.column() == FieldsModel::ValueColumn)
            m_model->toggle(index.row());
    });
    // What a row shows is of no use where it is hidden: the value itself is meant.
    connect(m_table, &widgets::TextTable::copyAsked, this, &FieldsView::copy);
    connect(m_copy, &QAction::triggered, this, &FieldsView::copy);
    const auto tell = [this] { Q_EMIT revealedChanged(m_model->isAnyRevealed()); };
    connect(m_model, &QAbstractItemModel::dataChanged, this, tell);
    connect(m_model, &QAbstractItemModel::modelReset, this, tell);
    retranslate();
}

void FieldsView::setFields(const QList<domain::PassportField> &fields, bool isPhoneAsked)
{
    m_model->setFields(fields, isPhoneAsked);
}

void FieldsView::conceal()
{
    m_model->conceal();
}

void FieldsView::copy()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !index.data(FieldsModel::SentRole).toBool())
        return;
    Q_EMIT copyAsked(
        core::Secret(m_model->value(index.row()).toUtf8()), index.data(FieldsModel::PersonalRole).toBool());
}

bool FieldsView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && m_table->currentIndex().isValid()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter) {
            m_model->toggle(m_table->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FieldsView::hideEvent(QHideEvent *event)
{
    m_model->conceal();
    QWidget::hideEvent(event);
}

void FieldsView::retranslate()
{
    m_table->setAccessibleName(tr("Decoded fields"));
    m_copy->setText(tr("Copy value"));
    m_model->retranslate();
}

void FieldsView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_FieldsView.cpp"
