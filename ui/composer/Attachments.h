// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/conversation/OutgoingMessage.h"
#include "services/BackgroundWork.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;

namespace botdeck::platform {
struct MessageRules;
}
namespace botdeck::ui::look {
class Theme;
}

namespace botdeck::ui::composer {

/// The kind that a file's or an address's ending stands for, of those that the platform takes.
QString mediaKind(const QString &name, const QStringList &kinds);

/// What goes with a message, in its order: a card each, with a button that takes it away.
class Attachments final : public QWidget
{
    Q_OBJECT

public:
    explicit Attachments(const look::Theme &theme, QWidget *parent = nullptr);

    /// Takes those away that another platform would not take.
    void setRules(const platform::MessageRules &rules);
    /// Looks at the files in the background: refused() names what is too large or no file.
    void addFiles(const QStringList &paths);
    void addAddress(const QString &address);
    void clear();
    [[nodiscard]] QList<domain::OutgoingMedia> media() const;
    [[nodiscard]] bool isEmpty() const { return m_items.isEmpty(); }

Q_SIGNALS:
    void changed();
    /// Words for people.
    void refused(const QString &why);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Item
    {
        domain::OutgoingMedia media;
        qint64 bytes = 0;
        QWidget *card = nullptr;
    };
    struct Looked
    {
        QString path;
        /// Below 0: no file that can be read.
        qint64 bytes = -1;
    };

    void takeFiles(const QList<Looked> &files);
    void add(const domain::OutgoingMedia &media, qint64 bytes);
    QWidget *cardOf(const domain::OutgoingMedia &media, qint64 bytes);
    void remove(QWidget *card);
    void rebuild();
    void applyTheme();

    const look::Theme &m_theme;
    services::BackgroundWork m_background;
    QStringList m_kinds;
    bool m_takesFiles = false;
    QList<Item> m_items;
    QScrollArea *m_area;
    QHBoxLayout *m_row;
    QLabel *m_note;
};

} // namespace botdeck::ui::composer
