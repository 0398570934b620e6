// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/monitor/CardView.h"

#include "models/SafeText.h"
#include "ui/look/Ink.h"
#include "ui/look/Theme.h"
#include "ui/monitor/CardDelegate.h"
#include "ui/monitor/CardTexts.h"
#include "ui/monitor/KindTexts.h"
#include "ui/monitor/TextBubble.h"
#include "ui/monitor/UnknownNote.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace botdeck::ui::monitor {

namespace {

// Rows that are laid out in one turn of the event loop.
constexpr int batch = 60;

} // namespace

CardView::CardView(const look::Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_model(new models::CardModel(this))
    , m_bubble(new TextBubble(theme, this))
    , m_notice(new QLabel(this))
    , m_list(new QListView(this))
    , m_unknown(new UnknownNote(theme, this))
{
    setObjectName(QStringLiteral("card"));
    m_notice->setObjectName(QStringLiteral("cardNotice"));
    m_notice->setTextFormat(Qt::PlainText);
    m_notice->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("cardLines"));
    auto *delegate = new CardDelegate(theme, m_list);
    m_list->setItemDelegate(delegate);
    m_list->setModel(m_model);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Heights depend on the width, which must not depend on them.
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setLayoutMode(QListView::Batched);
    m_list->setBatchSize(batch);
    m_list->installEventFilter(this);
    connect(delegate, &CardDelegate::copyAsked, this, &CardView::copyLine);
    buildLayout();
    connect(&theme, &look::Theme::changed, this, &CardView::applyTheme);
    applyTheme();
    retranslate();
}

void CardView::buildLayout()
{
    m_notice->setContentsMargins(12, 8, 12, 8);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bubble);
    column->addWidget(m_notice);
    column->addWidget(m_list, 1);
    column->addWidget(m_unknown);
}

void CardView::applyTheme()
{
    look::setInk(*m_notice, m_theme.colour(look::Token::Warning));
    // Heights depend on the fonts.
    m_list->doItemsLayout();
}

void CardView::setCard(const domain::UpdateCard &card, const domain::StoredUpdate &meta)
{
    m_fault = meta.update.fault.isEmpty() ? card.fault : meta.update.fault;
    m_isCut = card.isCut;
    m_bubble->setText(meta.update.fromName, card.text);
    m_model->setCard(card, meta);
    m_list->scrollToTop();
    m_unknown->setCard(card);
    m_notice->setText(notice());
    m_notice->setVisible(!m_notice->text().isEmpty());
}

void CardView::setCleaner(const widgets::Cleaner &cleaner)
{
    m_bubble->setCleaner(cleaner);
}

void CardView::setHits(const QStringList &needles)
{
    m_bubble->setHits(needles);
}

QString CardView::notice() const
{
    QStringList words;
    if (!m_fault.isEmpty()) {
        //: %1 is a sentence that says what is wrong with an update; "Raw" is the tab beside this one
        words.append(tr("%1 Raw shows it.").arg(models::oneLine(faultWords(m_fault))));
    }
    if (m_isCut)
        words.append(tr("There is more in this update than a card shows; the JSON tree has all of it."));
    return words.join(u'\n');
}

void CardView::copyLine(const QModelIndex &index)
{
    const QString text = index.data(models::CardModel::CopyRole).toString();
    if (!text.isEmpty())
        Q_EMIT copyAsked(text);
}

/// Qt would copy the line as it is shown, and around the redactor.
bool CardView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (!key->matches(QKeySequence::Copy) && key->key() != Qt::Key_Return)
        return false;
    copyLine(m_list->currentIndex());
    return true;
}

void CardView::retranslate()
{
    m_list->setAccessibleName(tr("What the update says"));
    m_model->setWords(cardWords());
    m_notice->setText(notice());
}

void CardView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace botdeck::ui::monitor

#include "moc_CardView.cpp"
