// Entry of the stand-in: puts `finesse` on the page, or adds to one that is there.
import { DialogLogoutActions, InterruptActions } from './actions.js';
import { ClientLogger } from './client-logger.js';
import { ClientServices } from './client-services.js';
import { ContainerServices, containerTopics } from './container-services.js';
import { Dialog } from './dialog.js';
import { DialogBase } from './dialog-base.js';
import { Dialogs } from './dialogs.js';
import { readConfig } from './gadget-config.js';
import { page } from './host.js';
import { Media } from './media.js';
import { MediaDialog } from './media-dialog.js';
import { MediaDialogs } from './media-dialogs.js';
import { MediaDialogsSubscriptionManager } from './media-dialogs-subscription-manager.js';
import { MediaList } from './media-list.js';
import { MediaOptionsHelper } from './media-options-helper.js';
import { FinesseBase, Notifier } from './notifier.js';
import { RestBase } from './rest-base.js';
import { RestCollectionBase } from './rest-collection.js';
import { SystemInfo } from './system-info.js';
import { Topics } from './topics.js';
import { User } from './user.js';
import { Utilities } from './utilities.js';

type Namespace = Record<string, object>;

const config = readConfig();

const namespaces: Namespace = {
  restservices: {
    Dialog,
    DialogBase,
    DialogLogoutActions,
    Dialogs,
    InterruptActions,
    Media,
    MediaDialog,
    MediaDialogs,
    MediaDialogsSubscriptionManager,
    MediaList,
    MediaOptionsHelper,
    Notifier,
    RestBase,
    RestCollectionBase,
    SystemInfo,
    User
  },
  clientservices: { ClientServices, Topics },
  containerservices: { ContainerServices, Topics: containerTopics },
  cslogger: { ClientLogger },
  utilities: { Utilities },
  container: { Config: config },
  gadget: { Config: config }
};

const finesse = ((page as { finesse?: Namespace }).finesse ??= {});
finesse['FinesseBase'] = FinesseBase;
for (const [name, members] of Object.entries(namespaces)) finesse[name] = Object.assign(finesse[name] ?? {}, members);
