// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/OutsideCheck.h"
#include "ui/shell/Desk.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace botdeck::api {
class Transport;
}
namespace botdeck::ui::webhook {
class OutsideDialog;
struct HookOrder;
} // namespace botdeck::ui::webhook

namespace botdeck::ui::shell {

/// Looks at a webhook's address from outside in.
class WebhookOutside final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives this.
    struct Parts
    {
        const Desk &desk;
        QWidget &window;
    };

    explicit WebhookOutside(const Parts &parts, QObject *parent = nullptr);
    ~WebhookOutside() override;

    /// With the address of what is to be set, and its certificate as the only one that is trusted.
    void open(const webhook::HookOrder &order);

private:
    void start(const QString &address, const QString &certificate);
    void startNow(const QString &address, const QByteArray &certificate);

    const Parts m_parts;
    /// Made with the first look; in this order they go.
    std::unique_ptr<api::Transport> m_transport;
    std::unique_ptr<services::OutsideCheck> m_check;
    QPointer<webhook::OutsideDialog> m_dialog;
};

} // namespace botdeck::ui::shell
