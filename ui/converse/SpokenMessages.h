// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/converse/FormNames.h"

#include <QIdentityProxyModel>

namespace botdeck::core {
class Clock;
}

namespace botdeck::ui::converse {

/// A conversation with a sentence for each message, for screen readers.
class SpokenMessages final : public QIdentityProxyModel
{
    Q_OBJECT

public:
    /// The clock outlives it.
    explicit SpokenMessages(const core::Clock &clock, QObject *parent = nullptr);

    void setNames(const FormNames &names) { m_names = names; }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const core::Clock &m_clock;
    FormNames m_names;
};

} // namespace botdeck::ui::converse
