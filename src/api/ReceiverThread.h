// SPDX-FileCopyrightText: Botdeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/ReceiverInbox.h"

namespace botdeck::api {

/// The listening socket and the thread that serves it. Boost stays behind this header: its own take longer to
/// compile than all the rest of the folder.
class ReceiverThread
{
public:
    /// Errors and `wake`: as HttpReceiver::listen() and ReceiverInbox have them.
    static core::Result<std::unique_ptr<ReceiverThread>>
    start(const ReceiverOptions &options, std::function<void()> wake);
    ~ReceiverThread();
    ReceiverThread(const ReceiverThread &) = delete;
    ReceiverThread &operator=(const ReceiverThread &) = delete;

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] ReceiverInbox::Content take();
    void answer(quint64 id, int status, const QByteArray &contentType, const QByteArray &body);

private:
    struct Private;
    explicit ReceiverThread(std::unique_ptr<Private> priv);

    const std::unique_ptr<Private> d;
};

} // namespace botdeck::api
