// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/webhook/WebhookDelivery.h"

#include <QWidget>

#include <functional>
#include <optional>

class QPlainTextEdit;
class QStackedLayout;

namespace botdeck::ui::look {
class FlatTabs;
class Sentence;
class Theme;
} // namespace botdeck::ui::look

namespace botdeck::ui::webhook {

/// One request: what became of it, its head, its body.
class RequestView final : public QWidget
{
    Q_OBJECT

public:
    /// What is shown and copied goes through `clean` first, which replaces secrets. The theme outlives it.
    using Clean = std::function<QByteArray(const QByteArray &)>;

    RequestView(const look::Theme &theme, Clean clean, QWidget *parent = nullptr);

    /// None: nothing is chosen.
    void setDelivery(const std::optional<domain::WebhookDelivery> &delivery);

protected:
    void changeEvent(QEvent *event) override;

private:
    QPlainTextEdit *addText(const char *name);
    void applyTheme();
    void refresh();
    void retranslate();

    const look::Theme &m_theme;
    const Clean m_clean;
    std::optional<domain::WebhookDelivery> m_delivery;
    look::Sentence *m_words;
    look::FlatTabs *m_tabs;
    QStackedLayout *m_pages;
    QPlainTextEdit *m_body;
    QPlainTextEdit *m_head;
};

} // namespace botdeck::ui::webhook
