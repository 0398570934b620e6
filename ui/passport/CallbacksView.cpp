// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/passport/CallbacksView.h"

#include "ui/look/Ink.h"
#include "ui/look/StateMark.h"
#include "ui/look/Theme.h"
#include "ui/passport/CallbackListModel.h"
#include "ui/widgets/TextTable.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>

#include <array>

namespace botdeck::ui::passport {

namespace {

constexpr int cameWidth = 150;
/// In the order of CallbackState.
constexpr std::array callbackTones{
    look::Tone::Neutral, look::Tone::Ok, look::Tone::Warning, look::Tone::Error};

/// A verdict in the colour of its tone; the word says the same.
class CallbackDelegate final : public QStyledItemDelegate
{
public:
    CallbackDelegate(const look::Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_theme(theme)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto tone = callbackTones.at(size_t(index.data(CallbackListModel::StateRole).toInt()));
        if (index.column() != CallbackListModel::VerdictColumn || tone == look::Tone::Neutral)
            return;
        for (const QPalette::ColorRole role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, m_theme.colour(look::toneToken(tone)));
    }

private:
    const look::Theme &m_theme;
};

} // namespace

CallbacksView::CallbacksView(const look::Theme &theme, const core::Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new CallbackListModel(clock, this))
    , m_title(new QLabel(this))
    , m_decrypt(new QPushButton(this))
    , m_table(new widgets::TextTable(*m_model, CallbackListModel::VerdictColumn, theme, this))
    , m_none(new QLabel(this))
{
    m_title->setTextFormat(Qt::PlainText);
    m_decrypt->setObjectName(QStringLiteral("decryptCallback"));
    m_table->setObjectName(QStringLiteral("callbacks"));
    m_table->setItemDelegate(new CallbackDelegate(theme, m_table));
    m_table->horizontalHeader()->resizeSection(CallbackListModel::CameColumn, theme.px(cameWidth));
    m_none->setObjectName(QStringLiteral("noCallbacks"));
    m_none->setTextFormat(Qt::PlainText);
    m_none->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_decrypt);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addLayout(head);
    column->addWidget(m_none);
    column->addWidget(m_table, 1);
    connect(m_table, &QTableView::activated, this, &CallbacksView::decryptChosen);
    connect(m_decrypt, &QPushButton::clicked, this, &CallbacksView::decryptChosen);
    connect(m_table, &widgets::TextTable::copyAsked, this, &CallbacksView::copyAsked);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CallbacksView::refresh);
    connect(&theme, &look::Theme::changed, this, &CallbacksView::applyTheme);
    applyTheme();
    retranslate();
    refresh();
}

void CallbacksView::setCallbacks(const QList<ShownCallback> &callbacks)
{
    m_model->setCallbacks(callbacks);
    refresh();
}

void CallbacksView::decryptChosen()
{
    if (m_table->currentIndex().isValid())
        Q_EMIT decryptAsked(m_model->at(m_table->currentIndex().row()).number);
}

void CallbacksView::refresh()
{
    m_none->setVisible(m_model->rowCount() == 0);
    m_decrypt->setEnabled(m_table->currentIndex().isValid());
    Q_EMIT chosenChanged(m_decrypt->isEnabled());
}

void CallbacksView::applyTheme()
{
    m_title->setFont(m_theme.font(look::Face::BodyStrong));
    look::setInk(*m_none, m_theme.colour(look::Token::Muted));
}

void CallbacksView::retranslate()
{
    m_title->setText(tr("Callbacks"));
    m_table->setAccessibleName(m_title->text());
    //: a button: the chosen callback
    m_decrypt->setText(tr("Decrypt"));
    m_none->setText(tr("None has come since the program started."));
    m_model->retranslate();
}

void CallbacksView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::passport

#include "moc_CallbacksView.cpp"
