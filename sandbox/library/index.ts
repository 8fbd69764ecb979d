// Entry of the stand-in: puts `finesse` on the page, or adds to one that is there.
import { Converter } from './converter.js';
import { FinesseBase } from './finesse-base.js';
import { RestCachingService } from './rest-caching-service.js';
import { SessionStorageCachingService } from './session-storage-caching-service.js';
import { ofTheDesktop } from './internal/desktop-only.js';
import { page } from './internal/host.js';
import { profile } from './internal/profile.js';
import { GONE, LATER, without } from './internal/since-12-0.js';
import { ClientServices } from './clientservices/client-services.js';
import { Topics } from './clientservices/topics.js';
import {
  GadgetViewChangedEvent,
  MaxAvailableHeightChangedEvent,
  TimerTickEvent,
  WorkflowActionEvent
} from './containerservices/container-events.js';
import { ContainerServices } from './containerservices/container-services.js';
import { FinesseToaster } from './containerservices/finesse-toaster.js';
import { PopoverSchema } from './containerservices/popover-schema.js';
import { NotificationPopoverService, PopoverService } from './containerservices/popover-service.js';
import { TaskActivityNotification } from './containerservices/task-activity-notification.js';
import { Topics as ContainerTopics } from './containerservices/topics.js';
import { ClientLogger } from './cslogger/client-logger.js';
import { FinesseLogger } from './cslogger/finesse-logger.js';
import { ChannelSchema } from './digital/channel-schema.js';
import { ChannelService } from './digital/channel-service.js';
import { readConfig } from './gadget/config.js';
import { DialogLogoutActions, InterruptActions } from './restservices/actions.js';
import * as configuration15 from './restservices/configuration-15-0.js';
import * as configuration from './restservices/configuration.js';
import { DialogBase } from './restservices/dialog-base.js';
import { Dialog } from './restservices/dialog.js';
import { Dialogs } from './restservices/dialogs.js';
import * as layouts from './restservices/layouts.js';
import { MediaDialog } from './restservices/media-dialog.js';
import { MediaDialogsSubscriptionManager } from './restservices/media-dialogs-subscription-manager.js';
import { MediaDialogs } from './restservices/media-dialogs.js';
import { MediaList } from './restservices/media-list.js';
import { MediaOptionsHelper } from './restservices/media-options-helper.js';
import { Media } from './restservices/media.js';
import { Notifier } from './restservices/notifier.js';
import { RestBase } from './restservices/rest-base.js';
import { RestCollectionBase } from './restservices/rest-collection-base.js';
import { SystemInfo } from './restservices/system-info.js';
import { TeamResource } from './restservices/team-resource.js';
import * as team from './restservices/team.js';
import { User } from './restservices/user.js';
import * as workflows from './restservices/workflows.js';
import { ShortcutKeyService } from './shortcutkey/shortcut-key-service.js';
import { DesktopCache } from './utilities/desktop-cache.js';
import { I18n } from './utilities/i18n.js';
import { JsonValidator } from './utilities/json-validator.js';
import { SaxParser } from './utilities/sax-parser.js';
import { Utilities } from './utilities/utilities.js';
import { WorkflowSchema } from './workflow/workflow-schema.js';
import { WorkflowService } from './workflow/workflow-service.js';

type Namespace = Record<string, object>;

const config = readConfig();

const namespaces: Namespace = {
  restservices: {
    ...configuration,
    ...configuration15,
    ...layouts.classes,
    ...workflows,
    ...team,
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
    ReasonCodes: class ReasonCodes {},
    RestBase,
    RestCollectionBase,
    SystemInfo,
    TeamResource,
    User,
    bypassServerCache: false
  },
  clientservices: {
    ClientServices,
    MasterPublisher: ofTheDesktop('clientservices.MasterPublisher'),
    MasterTunnel: ofTheDesktop('clientservices.MasterTunnel'),
    Topics
  },
  containerservices: {
    ContainerServices,
    FinesseToaster,
    GadgetViewChangedEvent,
    MasterPublisher: ofTheDesktop('containerservices.MasterPublisher'),
    MaxAvailableHeightChangedEvent,
    NotificationPopoverService,
    PopoverSchema,
    PopoverService,
    TaskActivityNotification,
    TimerTickEvent,
    Topics: ContainerTopics,
    WorkflowActionEvent
  },
  cslogger: { ClientLogger, FinesseLogger },
  digital: { ChannelSchema, ChannelService },
  interfaces: { RequestHandlers: {}, RestObjectHandlers: {} },
  shortcutkey: { ShortcutKeyService },
  utilities: { DesktopCache, I18n, JsonValidator, SaxParser, Utilities },
  workflow: { WorkflowSchema, WorkflowService },
  container: { Config: config },
  gadget: { Config: config }
};

const finesse = ((page as { finesse?: Namespace }).finesse ??= {});
Object.assign(finesse, { Converter, FinesseBase, RestCachingService, SessionStorageCachingService });
for (const [name, members] of Object.entries(namespaces)) finesse[name] = Object.assign(finesse[name] ?? {}, members);
without(finesse, profile.release === '12.0' ? LATER : GONE);
