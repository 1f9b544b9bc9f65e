import { Checkbox } from "@/components/ui/checkbox";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Field, fieldId } from "@/components/ui/field";
import { Fieldset } from "@/components/ui/fieldset";
import { Input } from "@/components/ui/input";
import { LanguageSelect } from "@/components/ui/language-select";
import { RadioGroup } from "@/components/ui/radio-group";
import { Select } from "@/components/ui/select";
import { Textarea } from "@/components/ui/textarea";
import { TimeInput } from "@/components/ui/time-input";
import { Shown } from "./shown";

const answers = [
  { value: "yes", label: "Yes, we look forward to it" },
  { value: "other", label: "Another time", hint: "Nothing is fixed until Irina agrees." },
  { value: "no", label: "No", disabled: true },
];

/** A field in each of its states. */
export function FieldStates() {
  return (
    <div className="grid gap-x-4 gap-y-4 sm:grid-cols-2">
      <Field name="starts" label="Starts" hint="Oslo time, one hour behind Cluj">
        {(control) => <TimeInput {...control} defaultValue="13:30" />}
      </Field>
      <Field name="focused" label="Starts, focused">
        {(control) => (
          <Shown state="focus">
            <TimeInput {...control} defaultValue="13:30" />
          </Shown>
        )}
      </Field>
      <Field name="ends" label="Ends" error="Ends before it starts (13:30)">
        {(control) => <TimeInput {...control} defaultValue="12:15" />}
      </Field>
      <Field name="venue" label="Venue, locked by the host">
        {(control) => <Input {...control} locked defaultValue="Ullernchausseen 70" />}
      </Field>
    </div>
  );
}

/** Everything else one can type into or choose from. */
export function MoreFields() {
  return (
    <div className="grid gap-x-8 gap-y-5 lg:grid-cols-3">
      <div className="grid content-start gap-4">
        <Field name="title" label="Title" note="optional">
          {(control) => <Input {...control} placeholder="Left empty, it is called after its host" />}
        </Field>
        <Field name="search" label="Search" labelHidden>
          {(control) => <Input {...control} type="search" icon="search" placeholder="Name, city, topic" />}
        </Field>
        <Field name="closed" label="Not open yet">
          {(control) => <Input {...control} disabled defaultValue="Opens with the trip" />}
        </Field>
        <Field name="preparation" label="Preparation">
          {(control) => <Textarea {...control} defaultValue="Bring an identity card for the security desk." />}
        </Field>
      </div>
      <div className="grid content-start gap-4">
        <Field name="kind" label="Kind">
          {(control) => (
            <Select {...control} defaultValue="visit">
              <option value="visit">Host visit</option>
              <option value="talk">Talk</option>
            </Select>
          )}
        </Field>
        <Field name="language" label="Language">
          {(control) => <LanguageSelect {...control} locale="en" defaultValue="ro" />}
        </Field>
        <Fieldset legend="Groups" hint="No group ticked: for everyone.">
          <Checkbox name="group" label="Bus A" hint="9 people" defaultChecked />
          <Checkbox name="group" label="Bus B" />
          <Checkbox name="group" label="Night train" disabled />
          <Shown state="focus">
            <Checkbox name="group" label="Focused" />
          </Shown>
        </Fieldset>
        <RadioGroup name="lines" legend="Answer" options={answers} defaultValue="yes" />
      </div>
      <div className="grid content-start gap-4">
        <RadioGroup name="rows" legend="Answer on a phone" options={answers} defaultValue="yes" look="rows" />
        <Field name="phone" label="Name on a phone" size="phone">
          {(control) => <Input {...control} size="phone" defaultValue="Ștefania Rusu" />}
        </Field>
        <Checkbox name="phone-box" label="I need a step-free route" size="phone" />
        <ErrorSummary
          title="Two things to mend before this can be sent"
          errors={[
            { key: "ends", fieldId: fieldId("ends"), message: "It ends before it starts" },
            { key: "trip", message: "The trip was cancelled meanwhile" },
          ]}
        />
      </div>
    </div>
  );
}
