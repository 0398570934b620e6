// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Clock.h"
#include "ui/look/StateMark.h"
#include "ui/webhook/RequestView.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace botdeck::ui::webhook {

class RequestsModel;

/// The requests that came, the chosen one whole, and the way on to another address.
class RequestsPane final : public QWidget
{
    Q_OBJECT

public:
    /// Theme and clock outlive it.
    RequestsPane(
        const look::Theme &theme, core::Clock &clock, RequestView::Clean clean, QWidget *parent = nullptr);

    /// Of another bot: nothing came yet.
    void clear();
    /// Where nobody chose another, the newest is chosen.
    void add(const QList<domain::WebhookDelivery> &deliveries);
    /// What is said of the address that is typed, or of what was sent on.
    void sayForward(const QString &words, look::Tone tone = look::Tone::Neutral);
    /// Whether the typed address is one.
    void setForwardPossible(bool possible);
    [[nodiscard]] QString forwardAddress() const;
    [[nodiscard]] bool forwards() const;

Q_SIGNALS:
    /// The address is another, or whether what comes is sent on.
    void forwardChanged();
    /// The stored update of the chosen request is to be sent to the address once more.
    void replayAsked(qint64 seq);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    void showChosen();
    void refresh();
    void retranslate();

    const look::Theme &m_theme;
    RequestsModel *m_model;
    QTableView *m_table;
    RequestView *m_view;
    QLineEdit *m_address;
    QCheckBox *m_each;
    QPushButton *m_replay;
    look::Sentence *m_words;
    bool m_isPossible = false;
};

} // namespace botdeck::ui::webhook
