// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "ui/webhook/RequestView.h"
#include "ui/webhook/WebhookValues.h"

class QScrollArea;
class QSplitter;
class QStackedLayout;

namespace botdeck::ui::widgets {
class EmptyNote;
}

namespace botdeck::ui::webhook {

class ReceiverCard;
class ReportCard;
class RequestsPane;
class SetCard;

/// The workspace Webhook of one bot: what the server says and what can be set at the left, what is received
/// here at the right. It puts the parts together; whoever has it joins them.
class WebhookPage final : public QWidget
{
    Q_OBJECT

public:
    /// Theme and clock outlive it.
    WebhookPage(
        const look::Theme &theme, core::Clock &clock, RequestView::Clean clean, QWidget *parent = nullptr);

    [[nodiscard]] ReportCard &report() { return *m_report; }
    [[nodiscard]] SetCard &setting() { return *m_setting; }
    [[nodiscard]] ReceiverCard &receiver() { return *m_receiver; }
    [[nodiscard]] RequestsPane &requests() { return *m_requests; }

    /// Why there is nothing to show, as a title and a sentence. Empty title: the parts are shown.
    void setNote(const QString &title, const QString &hint);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *buildLeft();
    QWidget *buildRight();

    const look::Theme &m_theme;
    ReportCard *m_report;
    SetCard *m_setting;
    ReceiverCard *m_receiver;
    RequestsPane *m_requests;
    widgets::EmptyNote *m_note;
    QSplitter *m_split;
    QStackedLayout *m_stack;
};

} // namespace botdeck::ui::webhook
